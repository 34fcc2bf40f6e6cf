import CommandOutput
import Libvirt
import Platform
import XML

/// One port of a network in a listing, with what the chosen columns need and no more.
struct NetworkPortRow: Sendable {
  var port: NetworkPort
  var uuid: String
  var network: String
  var owner: String?
  var mac: String?
  var group: String?

  private static let description = Needs(0)

  /// All columns, in the order of the data.
  static let columns: [Column<NetworkPortRow>] = [
    Column("UUID", "uuid", isName: true) { .string($0.uuid) },
    Column(nil, "network") { .string($0.network) },
    Column("Domain", "domain", needs: description, isDefault: false) { Value($0.owner) },
    Column("MAC address", "mac", needs: description, isDefault: false) { Value($0.mac) },
    Column("Group", "portGroup", needs: description, isDefault: false) { Value($0.group) },
  ]

  /// The ports of a network, by UUID.
  static func list(_ network: Network) throws -> [NetworkPortRow] {
    let name = try network.name
    return try network.ports().map { NetworkPortRow(port: $0, uuid: try $0.uuid, network: name) }
      .sortedByName(\.uuid)
  }

  /// Fetches what is needed; nothing of a port that is gone meanwhile.
  static func fill(_ rows: inout [NetworkPortRow], _ needs: Needs) {
    guard needs.contains(description) else { return }
    Pipeline.update(&rows) { row in
      guard let root = try? XMLDocument(parsing: row.port.xmlDescription()).root else { return }
      row.owner = root.child(named: "owner")?.child(named: "name")?.text
      row.mac = root.child(named: "mac")?["address"]
      row.group = root.child(named: "group")?.text
    }
  }
}

import CommandOutput
import Libvirt
import Platform

/// One network of a listing, with what the chosen columns need and no more.
struct NetworkRow: Sendable {
  /// What has to be fetched beyond UUID and name, which come with the list.
  enum Needs { case names, properties, titles }

  typealias Filter = Connection.ListAllNetworksFlags

  var network: Network
  var uuid: String
  var name: String
  var isActive: Bool?
  var autostart: Bool?
  var isPersistent: Bool?
  var title: String?

  static let columns: [Column<NetworkRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column(nil, "uuid") { .string($0.uuid) },
    Column(
      "State", "active", style: { $0.isActive == true ? .ok : .muted },
      text: { $0.isActive == true ? "active" : "inactive" }
    ) { Value($0.isActive) },
    Column("Autostart", "autostart") { Value($0.autostart) },
    Column("Persistent", "persistent") { Value($0.isPersistent) },
  ]
  static let titleColumn = Column<NetworkRow>("Title", "title", text: { $0.title ?? "" }) { Value($0.title) }

  /// The networks that match, by name.
  static func fetch(
    from connection: Connection, matching filter: Filter, needing needs: Needs
  ) throws -> [NetworkRow] {
    let networks = try listing("Failed to list networks") {
      try connection.networks(filter)
    } orElse: {
      try connection.networksOneByOne(filter)
    }
    var rows = try networks.map {
      NetworkRow(network: $0, uuid: try $0.uuid, name: try $0.name)
    }.sortedByName(\.name)
    guard needs != .names, !rows.isEmpty else { return rows }
    try addProperties(to: &rows, from: connection, filter)
    return needs == .titles ? try withTitles(rows) : rows
  }

  /// Each answer for all rows at once: a call with a filter, where the listing's own filter does not settle it.
  private static func addProperties(
    to rows: inout [NetworkRow], from connection: Connection, _ filter: Filter
  ) throws {
    let ids = { (yes: Filter) in try connection.networks(yes).map { try $0.uuid } }
    let active = try Membership(of: .active, or: .inactive, in: filter, asking: ids)
    let autostart = try Membership(of: .autostart, or: .noAutostart, in: filter, asking: ids)
    let persistent = try Membership(of: .persistent, or: .transient, in: filter, asking: ids)
    for index in rows.indices {
      rows[index].isActive = active.contains(rows[index].uuid)
      rows[index].autostart = autostart.contains(rows[index].uuid)
      rows[index].isPersistent = persistent.contains(rows[index].uuid)
    }
  }

  private static func withTitles(_ rows: [NetworkRow]) throws -> [NetworkRow] {
    try Pipeline.map(rows) { row in
      Result {
        var row = row
        do {
          row.title = try row.network.metadata(.title)
        } catch let error as LibvirtError where error.code == .noNetworkMetadata {
          row.title = nil
        }
        return row
      }
    }.map { try $0.get() }
  }
}

extension Connection {
  /// The networks by the calls of old, for drivers without a list of all.
  fileprivate func networksOneByOne(_ filter: NetworkRow.Filter) throws -> [Network] {
    var names: [String] = []
    if filter.contains(.active) {
      names += try attempt("Failed to get the number of active networks") { try activeNetworkNames }
    }
    if filter.contains(.inactive) {
      names += try attempt("Failed to get the number of inactive networks") { try inactiveNetworkNames }
    }
    return try names.map { try network(named: $0) }
  }
}

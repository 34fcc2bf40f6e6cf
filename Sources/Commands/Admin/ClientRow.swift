import CommandOutput
import Libvirt
import LibvirtAdmin
import Platform

/// One client of a listing, with what the chosen columns need and no more.
struct ClientRow: Sendable {
  var client: AdminClient
  var id: UInt64
  var server: String
  var transport: AdminClient.Transport
  var connectedSince: Moment
  var info: TypedParameters?

  /// Who the client is takes a question for each.
  static let infoNeed = Needs(0)

  /// All columns, in the order of the data.
  static let columns: [Column<ClientRow>] =
    [
      Column("Id", "id", type: .number, isName: true) { Value($0.id) },
      Column(nil, "server") { .string($0.server) },
      Column("Transport", "transport", text: { $0.transport.name ?? "unknown" }) {
        Value($0.transport.name)
      },
      Column("Connected since", "connectedSince", type: .time, text: { $0.connectedSince.adminText }) {
        Value($0.connectedSince.rfc3339)
      },
    ]
    + AdminParameter.client.map { name, key in
      Column(nil, key, type: columnType(of: key), needs: infoNeed, isDefault: false) {
        AdminParameter.value(of: name, in: $0.info)
      }
    }

  private static func columnType(of key: String) -> ColumnType {
    if key == "readOnly" { return .truth }
    return key.hasSuffix("ID") ? .number : .text
  }

  init(_ client: AdminClient, of server: String) throws {
    self.client = client
    self.server = server
    id = try client.id
    transport = try client.transport
    connectedSince = Moment(seconds: try client.timestamp)
  }

  static func list(_ server: AdminServer) throws -> [ClientRow] {
    let name = try server.name
    return try attempt("failed to obtain list of connected clients from server '\(name)'") {
      try server.clients().map { try ClientRow($0, of: name) }
    }
  }

  /// Fetches who the clients are; of one that has gone meanwhile nothing more is known.
  static func fill(_ rows: inout [ClientRow]) {
    Pipeline.update(&rows) { row in row.info = try? row.client.info() }
  }
}

extension Moment {
  /// Local time, as virt-admin writes it.
  var adminText: String { local("%Y-%m-%d %H:%M:%S%z") ?? "" }
}

import CommandOutput
import Libvirt

/// One network filter of a listing.
struct NetworkFilterRow: Sendable {
  var filter: NetworkFilter
  var uuid: String
  var name: String

  /// All columns, in the order of the data.
  static let columns: [Column<NetworkFilterRow>] = [
    Column("UUID", "uuid") { .string($0.uuid) },
    Column("Name", "name", isName: true) { .string($0.name) },
  ]

  /// All filters, by name.
  static func list(_ connection: Connection) throws -> [NetworkFilterRow] {
    let listing = Listing<NetworkFilter, NoFilter>("Failed to list network filters", id: { try $0.uuid }) {
      _ in
      try connection.networkFilters()
    } orElse: { _ in
      try attempt("Failed to count network filters") { try connection.networkFilterNames }
        .map { try connection.networkFilter(named: $0) }
    }
    return try listing.objects([])
      .map { NetworkFilterRow(filter: $0, uuid: try $0.uuid, name: try $0.name) }
      .sortedByName(\.name)
  }
}

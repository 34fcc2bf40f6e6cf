import CommandOutput
import Libvirt

/// One binding of a network filter in a listing.
struct FilterBindingRow: Sendable {
  var binding: NetworkFilterBinding
  var device: String
  var filter: String

  /// All columns, in the order of the data.
  static let columns: [Column<FilterBindingRow>] = [
    Column("Port Dev", "name", isName: true) { .string($0.device) },
    Column("Filter", "filter") { .string($0.filter) },
  ]

  /// All bindings, by device.
  static func list(_ connection: Connection) throws -> [FilterBindingRow] {
    try attempt("Failed to list network filter bindings") { try connection.networkFilterBindings() }
      .map { FilterBindingRow(binding: $0, device: try $0.portDevice, filter: try $0.filterName) }
      .sortedByName(\.device)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List network filters.
struct NwfilterList: Command {
  static let info = CommandInfo(
    "nwfilter-list", group: .filter, "list network filters",
    discussion: "Shows UUID and name of each filter, by name.")

  static let result: ResultShape? = .rows(of: columns)

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: Self.columns, text: .table(["uuid", "name"]))
    let connection = try run.connection()
    let listing = Listing<NetworkFilter, NoFilter>("Failed to list network filters", id: { try $0.uuid }) {
      _ in
      try connection.networkFilters()
    } orElse: { _ in
      try attempt("Failed to count network filters") { try connection.networkFilterNames }
        .map { try connection.networkFilter(named: $0) }
    }
    let rows = try listing.objects([]).map { Row(uuid: try $0.uuid, name: try $0.name) }
    return table.output(of: rows.sortedByName(\.name))
  }

  private struct Row: Sendable {
    var uuid: String
    var name: String
  }

  private static let columns: [Column<Row>] = [
    Column("UUID", "uuid") { .string($0.uuid) },
    Column("Name", "name", isName: true) { .string($0.name) },
  ]
}

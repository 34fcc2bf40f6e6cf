import CommandModel
import CommandOutput
import Libvirt

/// List network filters.
struct NwfilterList: Command {
  static let info = CommandInfo(
    "nwfilter-list", group: .filter, "list network filters",
    discussion: "Shows UUID and name of each filter, by name.")

  static var examples: [Example] {
    [
      Example("nwfilter-list", "List the filters that there are.", needs: .host),
      Example("nwfilter-list -o name", "Print the names alone.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: NetworkFilterRow.columns)

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: NetworkFilterRow.columns, text: .table(["uuid", "name"]))
    return table.output(of: try NetworkFilterRow.list(run.connection()))
  }
}

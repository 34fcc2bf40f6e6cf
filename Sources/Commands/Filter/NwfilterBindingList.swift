import CommandModel
import CommandOutput
import Libvirt

/// List the bindings of network filters.
struct NwfilterBindingList: Command {
  static let info = CommandInfo(
    "nwfilter-binding-list", group: .filter, "list the network devices that filters are bound to",
    discussion: "Shows each network device of the host that is filtered, and by which filter.")

  static var examples: [Example] {
    [
      Example("nwfilter-binding-list", "List which port has which filter.", needs: .host),
      Example(
        "nwfilter-binding-list --filter 'filter~clean'", "Keep those with a certain filter.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: FilterBindingRow.columns)

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: FilterBindingRow.columns, text: .table(["name", "filter"]))
    return table.output(of: try FilterBindingRow.list(run.connection()))
  }
}

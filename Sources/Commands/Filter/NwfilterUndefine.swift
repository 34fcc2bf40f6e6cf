import CommandModel
import CommandOutput
import Libvirt

/// Remove a network filter.
struct NwfilterUndefine: Command {
  static let info = CommandInfo(
    "nwfilter-undefine", group: .filter, "remove a network filter",
    traits: .destructive, many: .each("undefined"),
    discussion: "A filter that another one or a running guest refers to cannot be removed.")

  static var examples: [Example] {
    [
      Example("nwfilter-undefine rules", "Remove a filter that nobody uses.", needs: .host),
      Example("--dry-run nwfilter-undefine 'test-*'", "Say which would be removed.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .filter)

  @Argument("nwfilter", "filter name or uuid", complete: .filters) var filter: NetworkFilterReference

  func run(in run: Run) throws -> Output {
    let typed = filter.text
    let filter = try run.networkFilter(filter)
    try attempt("Failed to undefine network filter \(typed)") { try filter.undefine() }
    return .change("Network filter \(typed) undefined", of: try filter.identity)
  }
}

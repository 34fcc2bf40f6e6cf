import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a network filter.
struct NwfilterDumpXML: Command {
  static let info = CommandInfo(
    "nwfilter-dumpxml", group: .filter, "print the XML description of a network filter",
    many: .each("described"),
    discussion: """
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example(
        "nwfilter-dumpxml clean-traffic", "See what a filter that came with libvirt does.", needs: .host),
      Example(
        "nwfilter-dumpxml clean-traffic --xpath //filterref", "See which others it is made of.", needs: .host),
    ]
  }

  static let result: ResultShape? = .description(of: .filter)

  @Argument("nwfilter", "filter name or uuid", complete: .filters) var filter: NetworkFilterReference
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    let filter = try run.networkFilter(filter)
    return try query.output(of: filter.xmlDescription(), about: filter.identity, in: run)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Edit a network filter.
struct NwfilterEdit: Command {
  static let info = CommandInfo(
    "nwfilter-edit", group: .filter, "edit the XML description of a network filter",
    many: .one("an editor shows one text at a time"),
    discussion: """
      Opens the rules in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there; guests are
      filtered by it at once. A text that is not accepted can be edited again, and is kept in its file when you give up.
      """)

  static var examples: [Example] {
    [
      Example("nwfilter-edit rules", "Change the rules in the editor.", needs: .host),
      Example(
        "'nwfilter-edit rules; nwfilter-dumpxml rules'", "Look at what has become of it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .filter)

  @Argument("nwfilter", "filter name or uuid", complete: .filters) var filter: NetworkFilterReference

  func run(in run: Run) throws -> Output {
    try EditLoop(run: run).change(
      called: { "Network filter \($0)" }, find: { try run.networkFilter(filter) },
      read: { try $0.xmlDescription() }
    ) { connection, xml, _ in try connection.defineNetworkFilter(xml: xml) }
  }
}

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
    let found = try run.networkFilter(filter)
    let name = try found.name
    // Looked up again: the connection may be another one after a long edit.
    let readAgain = { try run.networkFilter(filter).xmlDescription() }
    let edited = try EditLoop(run: run).run(try found.xmlDescription(), current: readAgain) { xml, _ in
      try run.connection().defineNetworkFilter(xml: xml)
    }
    guard let edited else {
      return .change(
        "Network filter \(name) XML configuration not changed.", of: try found.identity, changed: false)
    }
    return .change("Network filter \(try edited.name) XML configuration edited.", of: try edited.identity)
  }
}

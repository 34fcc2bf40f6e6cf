import CommandModel
import CommandOutput
import Libvirt

/// Print how a network filter is bound to a network device.
struct NwfilterBindingDumpXML: Command {
  static let info = CommandInfo(
    "nwfilter-binding-dumpxml", group: .filter, "print the XML description of a network device's filter",
    many: .each("described"),
    discussion: """
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example(
        "nwfilter-binding-dumpxml vnet0", "Print which filter a port has, and with which parameters.",
        needs: .host),
      Example(
        "nwfilter-binding-dumpxml vnet0 --xpath //parameter", "Print the parameters alone.", needs: .host),
    ]
  }

  static let result: ResultShape? = .description(of: .binding)

  @Argument("binding", "name of the network device", complete: .filterBindings)
  var binding: FilterBindingReference
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    let binding = try run.filterBinding(binding)
    let (xml, identity) = (try binding.xmlDescription(), try binding.identity)
    return run.persona.ignoresXPathOfBindings
      ? query.whole(xml, about: identity) : try query.output(of: xml, about: identity, in: run)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a network.
struct NetDumpXML: Command {
  static let info = CommandInfo(
    "net-dumpxml", group: .network, "print the XML description of a network",
    many: .each("shown"),
    discussion: """
      Describes the network as it is active, or with --inactive as it is defined. With --xpath only the nodes that
      the expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example("net-dumpxml default", "Print the description."),
      Example("net-dumpxml default --xpath //ip/@address", "Print the address of the host in it."),
    ]
  }

  static let result: ResultShape? = .description(of: .network)

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference
  @FlagBit(Network.XMLFlags.inactive, "inactive", "describe the definition, not the active network")
  var inactive: Bool
  let query = XMLQuery()
  @FlagSet var flags: Network.XMLFlags

  func run(in run: Run) throws -> Output {
    let network = try run.network(network)
    let xml = try network.xmlDescription(flags)
    return try query.output(of: xml, about: try network.identity, in: run)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a network.
struct NetDumpxml: Command {
  static let info = CommandInfo(
    "net-dumpxml", group: .network, "print the XML description of a network",
    discussion: """
      Describes the network as it is active, or with --inactive as it is defined. With --xpath only the nodes that
      the expression finds are printed, with --wrap as one document.
      """)

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference
  @FlagBit(Network.XMLFlags.inactive, "inactive", "describe the definition, not the active network")
  var inactive: Bool
  @Option("xpath", "XPath expression that selects nodes", complete: .none("any expression"), nameOnly: true)
  var xpath: String?
  @Flag("wrap", "put the selected nodes into one root element") var wrap: Bool
  @FlagSet var flags: Network.XMLFlags

  func run(in run: Run) throws -> Output {
    let xml = try run.network(network).xmlDescription(flags)
    return try XMLQuery(xpath: xpath, wraps: wrap).output(of: xml, in: run)
  }
}

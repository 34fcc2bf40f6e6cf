import CommandModel
import CommandOutput
import Libvirt

/// Edit the definition of a network.
struct NetEdit: Command {
  static let info = CommandInfo(
    "net-edit", group: .network, "edit the XML definition of a network",
    many: .one("an editor shows one text at a time"),
    discussion: """
      Opens the definition in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there; an
      active network changes at its next start. A text that is not accepted can be edited again, and is kept in its
      file when you give up.
      """)

  static var examples: [Example] {
    [
      Example("net-edit lab", "Change the definition; it counts once the network is started again."),
      Example("'net-edit lab; net-dumpxml lab'", "Look at what has become of it."),
    ]
  }

  static let result: ResultShape? = .change(of: .network)

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    try EditLoop(run: run).change(
      called: { "Network \($0)" }, find: { try run.network(network) }, read: { try $0.definition() }
    ) { connection, xml, _ in try connection.defineNetwork(xml: xml) }
  }
}

extension Network {
  /// The network as it is defined; as it is, where the driver knows no difference.
  fileprivate func definition() throws(LibvirtError) -> String {
    do {
      return try xmlDescription(.inactive)
    } catch  where error.code == .invalidArg {
      return try xmlDescription()
    }
  }
}

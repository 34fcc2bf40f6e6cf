import CommandModel
import CommandOutput
import Libvirt

/// Remove the definition of a network.
struct NetUndefine: Command {
  static let info = CommandInfo(
    "net-undefine", group: .network, "remove the definition of a network",
    traits: .destructive, many: .each("undefined"),
    discussion: "An active network goes on as a transient one, where the driver allows that.")

  static var examples: [Example] {
    [
      Example("'net-define dmz.xml; net-undefine dmz'", "Define a network, and think better of it."),
      Example("'net-destroy lab; net-undefine lab'", "Stop it first, and have it gone."),
    ]
  }

  static let result: ResultShape? = .change(of: .network)

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    let typed = network.text
    let network = try run.network(network)
    try attempt("Failed to undefine network \(typed)") { try network.undefine() }
    return .change("Network \(typed) has been undefined", of: try network.identity)
  }
}

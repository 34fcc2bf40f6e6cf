import CommandModel
import CommandOutput
import Libvirt

/// Stop a network.
struct NetDestroy: Command {
  static let info = CommandInfo(
    "net-destroy", group: .network, "stop an active network",
    traits: .destructive, many: .each("destroyed"),
    discussion: "Stops the network at once. Its definition stays; a transient network is gone.")

  static var examples: [Example] {
    [
      Example("net-destroy lab", "Stop the network; guests on it lose their connection."),
      Example("--dry-run net-destroy '@all'", "Say which would be stopped."),
    ]
  }

  static let result: ResultShape? = .change(of: .network)

  @Argument("network", "network name or uuid", complete: .activeNetworks) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    let typed = network.text
    let network = try run.network(network)
    try attempt("Failed to destroy network \(typed)", isAlreadyThere: { try !network.isActive }) {
      try network.destroy()
    }
    return .change("Network \(typed) destroyed", of: try network.identity)
  }
}

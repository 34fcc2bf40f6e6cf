import CommandModel
import CommandOutput
import Libvirt

/// Stop a network.
struct NetDestroy: Command {
  static let info = CommandInfo(
    "net-destroy", group: .network, "stop an active network",
    discussion: """
      Stops the network at once. Its definition stays; a transient network is gone.
      """)

  @Argument("network", "network name or uuid", complete: .activeNetworks) var network: NetworkReference

  func run(in session: Session) throws -> Output {
    let name = network.text
    let network = try session.network(network)
    try attempt("Failed to destroy network \(name)", isAlreadyThere: { try !network.isActive }) {
      try network.destroy()
    }
    return .message("Network \(name) destroyed", ["network": .string(try network.name)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Start a network that is defined.
struct NetStart: Command {
  static let info = CommandInfo(
    "net-start", group: .network, "start a defined network that is not active",
    many: .each("started"),
    discussion: "Creates the bridge and starts the services of the network, such as DHCP and DNS.")

  static var examples: [Example] {
    [
      Example("'net-define dmz.xml; net-start dmz'", "Define a network and start it."),
      Example(
        "'net-destroy lab; net-start lab'", "Start a network anew, so that a change of its definition counts."
      ),
    ]
  }

  static let result: ResultShape? = .change(of: .network)

  @Argument("network", "network name or uuid", complete: .inactiveNetworks) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    let typed = network.text
    let network = try run.network(network)
    try attempt("Failed to start network \(typed)", isAlreadyThere: { try network.isActive }) {
      try network.create()
    }
    return .change("Network \(typed) started", of: try network.identity)
  }
}

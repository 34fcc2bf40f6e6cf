import CommandModel
import CommandOutput
import Libvirt

/// Say whether a network starts by itself.
struct NetAutostart: Command {
  static let info = CommandInfo(
    "net-autostart", group: .network, "start a network together with the host, or no longer",
    many: .each("marked"),
    discussion: "Marks the network to be started when the daemon starts; with --disable takes the mark away.")

  static var examples: [Example] {
    [
      Example("net-autostart lab", "Start the network with the host."),
      Example("net-autostart lab --disable", "Start it by hand from now on."),
    ]
  }

  static let result: ResultShape? = .change(of: .network, "autostart")

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference
  @Flag("disable", "do not start the network automatically") var disable: Bool

  func run(in run: Run) throws -> Output {
    try run.mark(try run.network(network), "network", typed: network.text, asAutostarted: !disable)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show the UUID of a network.
struct NetUUID: Command {
  static let info = CommandInfo(
    "net-uuid", group: .network, "show the uuid of a network, given its name", many: .each("shown"))

  static var examples: [Example] {
    [
      Example("net-uuid default", "Print the UUID that belongs to a name."),
      Example("net-uuid '*' -o csv", "Print those of all networks in a table."),
    ]
  }

  static let result: ResultShape? = .about(.network)

  @Argument("network", "network name", complete: .networks) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    let network = try run.network(network, by: [.name])
    return .fact(try network.uuid, of: try network.identity)
  }
}

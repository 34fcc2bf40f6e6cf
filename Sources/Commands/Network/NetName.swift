import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a network.
struct NetName: Command {
  static let info = CommandInfo(
    "net-name", group: .network, "show the name of a network, given its uuid", many: .each("named"))

  static var examples: [Example] {
    [
      Example("net-name 004b96e1-2d78-c30f-5aa5-f03c87d21e69", "Print the name that belongs to a UUID."),
      Example("net-name 004b96e1-2d78-c30f-5aa5-f03c87d21e69 -o json", "The same as data."),
    ]
  }

  static let result: ResultShape? = .about(.network)

  @Argument("network", "network uuid", complete: .networkUUIDs) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    let network = try run.network(network, by: [.uuid])
    return .fact(try network.name, of: try network.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List the ports of a network.
struct NetPortList: Command {
  static let info = CommandInfo(
    "net-port-list", group: .network, "list the ports of a network",
    many: .each("listed"),
    discussion: """
      Each network card of a running guest that is plugged into the network has a port. One of --uuid and --table says
      what is printed.
      """)

  static var examples: [Example] {
    [
      Example("net-port-list lab", "List the ports with their UUIDs.", needs: .host),
      Example("net-port-list lab --uuid", "Print the UUIDs alone.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: NetworkPortRow.columns)

  @Argument("network", "network name or uuid", complete: .activeNetworks) var network: NetworkReference
  @Flag("uuid", "print UUIDs only") var uuid: Bool
  @Flag("table", "print a table, as without any of these") var table: Bool

  func checkOptions() throws {
    guard table, uuid else { return }
    throw CommandFailure("Only one argument from --table and --uuid may be specified.", code: .usage)
  }

  func run(in run: Run) throws -> Output {
    let table = try run.table(
      of: NetworkPortRow.columns, text: uuid ? .lines { $0.uuid } : .table(["uuid"]))
    let network = try run.network(network)
    return try table.output(
      of: { try NetworkPortRow.list(network) }, filling: { NetworkPortRow.fill(&$0, $1) })
  }
}

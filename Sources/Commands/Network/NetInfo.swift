import CommandModel
import CommandOutput
import Libvirt

/// Show what a network is.
struct NetInfo: Command {
  static let info = CommandInfo(
    "net-info", group: .network, "show basic information about a network",
    many: .each("shown"),
    discussion: "Prints identity, state, persistence, autostart, and the bridge device if there is one.")

  static var examples: [Example] {
    [
      Example("net-info default", "Show bridge, state and whether it starts with the host."),
      Example("net-info '*' -o json", "The same of all networks, as one array."),
    ]
  }

  static let result: ResultShape? = .about(.network, "active", "persistent", "autostart", "bridge", "title")

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference

  func run(in run: Run) throws -> Output {
    let network = try run.network(network)
    let active = try? network.isActive
    let persistent = try? network.isPersistent
    let autostart = try? network.autostart
    // Its own column of net-list, which text does not have here.
    let title = run.wantsData ? try? network.metadata(.title) : nil
    let bridge = try? network.bridgeName
    return .record(
      Record(
        labelWidth: 15,
        [
          Field("Name:", "name", .string(try network.name), isName: true),
          Field("UUID:", "uuid", .string(try network.uuid)),
          Field(
            active == nil ? nil : "Active:", "active", Value(active), style: active == true ? .ok : .muted),
          Field("Persistent:", "persistent", Value(persistent), text: persistent.yesNo(else: "unknown")),
          Field("Autostart:", "autostart", Value(autostart), text: autostart.yesNo(else: "no autostart")),
          Field(bridge == nil ? nil : "Bridge:", "bridge", Value(bridge)),
          Field(nil, "title", Value(title)),
        ]))
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List networks.
struct NetList: Command {
  static let info = CommandInfo(
    "net-list", group: .network, "list virtual networks",
    discussion: """
      Shows the networks that are active, with --inactive those that are not, with --all both. The other filters keep
      those that match. One of --name, --uuid and --table says what is printed.
      """)

  static var examples: [Example] {
    [
      Example("net-list --all", "List all networks."),
      Example(
        "net-list --all --filter autostart=no -o name",
        "Print the names of those that do not start with the host."),
    ]
  }

  static let result: ResultShape? = .rows(of: NetworkRow.columns)

  typealias Filter = Connection.ListAllNetworksFlags

  @Flag("inactive", "list the networks that are not active") var inactive: Bool
  @Flag("all", "list active and inactive networks") var all: Bool
  @FlagBit(Filter.persistent, "persistent", "keep networks that have a definition") var persistent: Bool
  @FlagBit(Filter.transient, "transient", "keep networks that are gone once they stop") var transient: Bool
  @FlagBit(Filter.autostart, "autostart", "keep networks that start by themselves") var autostart: Bool
  @FlagBit(Filter.noAutostart, "no-autostart", "keep networks that do not start by themselves")
  var noAutostart: Bool
  @Flag("uuid", "print UUIDs only") var uuid: Bool
  @Flag("name", "print names only") var name: Bool
  @Flag("table", "print a table, as without any of these") var table: Bool
  @Flag("title", "show the title of each network") var title: Bool
  @FlagSet var flags: Filter

  func run(in run: Run) throws -> Output {
    guard [table, name, uuid].filter(\.self).count < 2 else {
      throw CommandFailure(
        "Only one argument from --table, --name and --uuid may be specified.", code: .usage)
    }
    let table = try run.table(of: NetworkRow.columns, text: text, extra: title ? ["title"] : [])
    return try NetworkRow.listing(run.connection()).output(of: table, matching: filter)
  }

  private var text: TextForm<NetworkRow> {
    if uuid { return .lines { $0.uuid } }
    if name { return .lines { $0.name } }
    return .table(["name", "active", "autostart", "persistent"] + (title ? ["title"] : []))
  }

  private var filter: Filter {
    var filter = flags
    if inactive || all { filter.insert(.inactive) }
    if !inactive || all { filter.insert(.active) }
    return filter
  }
}

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
    let connection = try run.connection()
    let namesOnly = run.isText && (name || uuid)
    let rows = try NetworkRow.fetch(
      from: connection, matching: filter, needing: namesOnly ? .names : title ? .titles : .properties)
    if namesOnly { return .lines(rows.map { uuid ? $0.uuid : $0.name }, key: uuid ? "uuid" : "name") }
    return Table(NetworkRow.columns + (title ? [NetworkRow.titleColumn] : [])).output(rows)
  }

  private var filter: Filter {
    var filter = flags
    if inactive || all { filter.insert(.inactive) }
    if !inactive || all { filter.insert(.active) }
    return filter
  }
}

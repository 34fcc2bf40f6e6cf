import CommandModel
import CommandOutput
import Libvirt

/// List the network interfaces of the host.
struct IfaceList: Command {
  static let info = CommandInfo(
    "iface-list", group: .interface, "list the network interfaces of the host",
    discussion: "Shows the interfaces that are active, with --inactive those that are not, with --all both.")

  static let result: ResultShape? = .rows(of: columns)

  typealias Filter = Connection.ListAllInterfacesFlags

  @Flag("inactive", "list the interfaces that are not active") var inactive: Bool
  @Flag("all", "list active and inactive interfaces") var all: Bool

  func checkOptions() throws {
    if all, inactive { throw CommandFailure.exclusive("all", "inactive") }
  }

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: Self.columns, text: .table(["name", "active", "mac"]))
    let connection = try run.connection()
    let filter: Filter = all ? [.active, .inactive] : inactive ? .inactive : .active
    let listing = Listing(
      "Failed to list interfaces", id: { (interface: HostInterface) in try interface.name }
    ) {
      try connection.hostInterfaces($0)
    } orElse: {
      try Self.oneByOne(connection, $0)
    }
    let interfaces = try listing.objects(filter)
    let active = try listing.membership(of: .active, or: .inactive, in: filter)
    let rows = try interfaces.map { interface in
      let name = try interface.name
      return Row(name: name, isActive: active.contains(name), macAddress: try interface.macAddress)
    }
    return table.output(of: rows.sortedByName(\.name))
  }

  private struct Row: Sendable {
    var name: String
    var isActive: Bool
    var macAddress: String
  }

  private static let columns: [Column<Row>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column(
      "State", "active", type: .truth, style: { $0.isActive ? .ok : .muted },
      text: { $0.isActive ? "active" : "inactive" }
    ) { .bool($0.isActive) },
    Column("MAC Address", "mac", text: \.macAddress) {
      Value($0.macAddress.isEmpty ? nil : $0.macAddress)
    },
  ]

  /// The interfaces by the calls of old, for drivers without a list of all.
  private static func oneByOne(_ connection: Connection, _ filter: Filter) throws -> [HostInterface] {
    var names: [String] = []
    if filter.contains(.active) {
      names += try attempt("Failed to list active interfaces") { try connection.activeHostInterfaceNames }
    }
    if filter.contains(.inactive) {
      names += try attempt("Failed to list inactive interfaces") { try connection.inactiveHostInterfaceNames }
    }
    return try names.map { try connection.hostInterface(named: $0) }
  }
}

import CommandOutput
import Libvirt

/// One network interface of the host in a listing.
struct InterfaceRow: Sendable {
  typealias Filter = Connection.ListAllInterfacesFlags

  var interface: HostInterface
  var name: String
  var isActive: Bool
  var macAddress: String

  /// All columns, in the order of the data.
  static let columns: [Column<InterfaceRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column(
      "State", "active", type: .truth, style: { $0.isActive ? .ok : .muted },
      text: { $0.isActive ? "active" : "inactive" }
    ) { .bool($0.isActive) },
    Column("MAC Address", "mac", text: \.macAddress) {
      Value($0.macAddress.isEmpty ? nil : $0.macAddress)
    },
  ]

  /// The interfaces that match, by name.
  static func list(_ connection: Connection, matching filter: Filter) throws -> [InterfaceRow] {
    let listing = Listing(
      "Failed to list interfaces", id: { (interface: HostInterface) in try interface.name }
    ) {
      try connection.hostInterfaces($0)
    } orElse: {
      try oneByOne(connection, $0)
    }
    let interfaces = try listing.objects(filter)
    let active = try listing.membership(of: .active, or: .inactive, in: filter)
    return try interfaces.map { interface in
      let name = try interface.name
      return InterfaceRow(
        interface: interface, name: name, isActive: active.contains(name),
        macAddress: try interface.macAddress)
    }.sortedByName(\.name)
  }

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

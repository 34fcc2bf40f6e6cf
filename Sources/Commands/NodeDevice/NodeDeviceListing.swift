import CommandOutput
import Libvirt

/// How devices of the host are listed.
struct NodeDeviceListing {
  typealias Filter = Connection.ListAllNodeDeviceFlags

  private let listing: Listing<NodeDevice, Filter>
  private let filter: Filter

  init(_ connection: Connection, matching filter: Filter, _ persona: Persona) {
    self.filter = filter
    listing = Listing("Failed to list node devices", id: { (device: NodeDevice) in try device.name }) {
      try Self.devices(connection, $0, persona)
    } orElse: { _ in
      try attempt("Failed to count node devices") { try connection.nodeDeviceNames() }
        .map { try connection.nodeDevice(named: $0) }
    }
  }

  /// The devices that match, by name, with what comes with the list.
  func rows() throws -> [NodeDeviceRow] {
    try listing.objects(filter).map { NodeDeviceRow(device: $0, name: try $0.name) }.sortedByName(\.name)
  }

  /// Fetches what is needed.
  func fill(_ rows: inout [NodeDeviceRow], _ needs: Needs) throws {
    if needs.contains(NodeDeviceRow.Need.activity) {
      let active = try listing.membership(of: .active, or: .inactive, in: filter)
      for index in rows.indices { rows[index].isActive = active.contains(rows[index].name) }
    }
    NodeDeviceRow.fill(&rows, needs)
  }

  /// A driver that does not know of inactive devices has none: what it has is active.
  private static func devices(
    _ connection: Connection, _ filter: Filter, _ persona: Persona
  ) throws(LibvirtError) -> [NodeDevice] {
    let states: Filter = [.active, .inactive]
    do {
      return try connection.nodeDevices(filter)
    } catch {
      guard error.code == .invalidArg, persona.asksAgainWithoutFlags, !filter.isDisjoint(with: states) else {
        throw error
      }
      return filter.contains(.active) ? try connection.nodeDevices(filter.subtracting(states)) : []
    }
  }
}

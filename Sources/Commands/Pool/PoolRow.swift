import CommandOutput
import Libvirt
import Platform

/// One storage pool of a listing, with what the chosen columns need and no more.
struct PoolRow: Sendable {
  /// What has to be fetched beyond UUID and name, which come with the list.
  enum Needs { case names, properties, details }

  typealias Filter = Connection.ListAllStoragePoolsFlags

  var pool: StoragePool
  var uuid: String
  var name: String
  var isActive: Bool?
  var autostart: Bool?
  var isPersistent: Bool?
  var info: StoragePool.Info?

  private static let name = Column<PoolRow>("Name", "name", isName: true) { .string($0.name) }
  private static let uuid = Column<PoolRow>(nil, "uuid") { .string($0.uuid) }
  private static let autostart = Column<PoolRow>("Autostart", "autostart") { Value($0.autostart) }

  static let columns: [Column<PoolRow>] = [
    name, uuid,
    Column(
      "State", "active", style: { $0.isActive == true ? .ok : .muted },
      text: { $0.isActive == true ? "active" : "inactive" }
    ) { Value($0.isActive) },
    autostart,
    Column(nil, "persistent") { Value($0.isPersistent) },
  ]

  static let detailedColumns: [Column<PoolRow>] = [
    name, uuid,
    Column(nil, "active") { Value($0.isActive) },
    Column(
      "State", "state", style: { $0.info?.state == .running ? .ok : .muted },
      text: { $0.info?.state.text ?? "unknown" }
    ) { Value($0.info?.state.text) },
    autostart,
    Column("Persistent", "persistent") { Value($0.isPersistent) },
    size("Capacity", "capacity", \.capacity),
    size("Allocation", "allocation", \.allocation),
    size("Available", "available", \.available),
  ]

  /// A column of sizes, which only an active pool has.
  private static func size(
    _ title: String, _ key: String, _ read: @escaping @Sendable (StoragePool.Info) -> UInt64
  ) -> Column<PoolRow> {
    Column(
      title, key, text: { $0.activeInfo.map { read($0).capacityText } ?? ($0.info == nil ? "unknown" : "-") }
    ) {
      Value($0.activeInfo.map(read))
    }
  }

  private var activeInfo: StoragePool.Info? { info.flatMap { $0.state.hasSizes ? $0 : nil } }

  /// The pools that match, by name.
  static func fetch(
    from connection: Connection, matching filter: Filter, needing needs: Needs
  ) throws -> [PoolRow] {
    let pools = try listing("Failed to list pools") {
      try connection.storagePools(filter)
    } orElse: {
      try connection.storagePoolsOneByOne(filter)
    }
    var rows = try pools.map {
      PoolRow(pool: $0, uuid: try $0.uuid, name: try $0.name)
    }.sortedByName(\.name)
    guard needs != .names, !rows.isEmpty else { return rows }
    try addProperties(to: &rows, from: connection, filter)
    guard needs == .details else { return rows }
    return Pipeline.map(rows) { row in
      var row = row
      row.info = try? row.pool.info
      return row
    }
  }

  /// Each answer for all rows at once: a call with a filter, where the listing's own filter does not settle it.
  private static func addProperties(
    to rows: inout [PoolRow], from connection: Connection, _ filter: Filter
  ) throws {
    let ids = { (yes: Filter) in try connection.storagePools(yes).map { try $0.uuid } }
    let active = try Membership(of: .active, or: .inactive, in: filter, asking: ids)
    let autostart = try Membership(of: .autostart, or: .noAutostart, in: filter, asking: ids)
    let persistent = try Membership(of: .persistent, or: .transient, in: filter, asking: ids)
    for index in rows.indices {
      rows[index].isActive = active.contains(rows[index].uuid)
      rows[index].autostart = autostart.contains(rows[index].uuid)
      rows[index].isPersistent = persistent.contains(rows[index].uuid)
    }
  }
}

extension Connection {
  /// The pools by the calls of old, for drivers without a list of all.
  fileprivate func storagePoolsOneByOne(_ filter: PoolRow.Filter) throws -> [StoragePool] {
    guard filter.rawValue < Connection.ListAllStoragePoolsFlags.dir.rawValue else {
      throw CommandFailure("Filtering using --type is not supported by this libvirt", code: .notSupported)
    }
    var names: [String] = []
    if filter.contains(.active) {
      // The blank at the end is virsh's.
      names += try attempt("Failed to get the number of active pools ") { try activeStoragePoolNames }
    }
    if filter.contains(.inactive) {
      names += try attempt("Failed to get the number of inactive pools") { try inactiveStoragePoolNames }
    }
    return try names.map { try storagePool(named: $0) }
  }
}

extension StoragePool.State {
  /// The word for the state, in text and data.
  var text: String { name ?? "unknown" }

  /// Whether the sizes of a pool in this state mean something.
  var hasSizes: Bool { self == .running || self == .degraded }
}

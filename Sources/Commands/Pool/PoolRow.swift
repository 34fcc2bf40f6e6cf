import CommandOutput
import Libvirt

/// One storage pool of a listing; the detail is its state and its sizes.
typealias PoolRow = DefinedRow<StoragePool, StoragePool.Info>

extension DefinedRow<StoragePool, StoragePool.Info> {
  /// All columns, in the order of the data.
  static var columns: [Column<PoolRow>] {
    [
      nameColumn, uuidColumn, activeColumn,
      Column(
        "State", "state", needs: DefinedNeeds.detail, isDefault: false,
        style: { $0.detail?.state == .running ? .ok : .muted }, text: { $0.detail?.state.text ?? "unknown" }
      ) { Value($0.detail?.state.text) },
      autostartColumn, persistentColumn,
      size("Capacity", "capacity", \.capacity), size("Allocation", "allocation", \.allocation),
      size("Available", "available", \.available),
    ]
  }

  /// A column of sizes, which only an active pool has.
  private static func size(
    _ title: String, _ key: String, _ read: @escaping @Sendable (StoragePool.Info) -> UInt64
  ) -> Column<PoolRow> {
    Column(
      title, key, type: .size, needs: DefinedNeeds.detail, isDefault: false,
      text: { $0.activeInfo.map { read($0).capacityText } ?? ($0.detail == nil ? "unknown" : "-") }
    ) { Value($0.activeInfo.map(read)) }
  }

  private var activeInfo: StoragePool.Info? { detail.flatMap { $0.state.hasSizes ? $0 : nil } }

  /// How pools are listed.
  static func listing(
    _ connection: Connection
  ) -> DefinedListing<StoragePool, Connection.ListAllStoragePoolsFlags, StoragePool.Info> {
    DefinedListing(
      listing: Listing("Failed to list pools", id: { try $0.uuid }) {
        try connection.storagePools($0)
      } orElse: {
        try connection.storagePoolsOneByOne($0)
      }, name: { (pool: StoragePool) in try pool.name }, active: (.active, .inactive),
      autostart: (.autostart, .noAutostart), persistent: (.persistent, .transient), detail: { try? $0.info })
  }
}

extension Connection {
  /// The pools by the calls of old, for drivers without a list of all.
  fileprivate func storagePoolsOneByOne(_ filter: ListAllStoragePoolsFlags) throws -> [StoragePool] {
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

  /// Whether it is started, be it all there or not.
  var isActive: Bool { self != .inactive }

  /// Whether the sizes of a pool in this state mean something.
  var hasSizes: Bool { self == .running || self == .degraded }
}

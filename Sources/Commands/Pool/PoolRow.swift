import CommandOutput
import Libvirt
import XML

/// One storage pool of a listing.
typealias PoolRow = DefinedRow<StoragePool, PoolDetail>

/// What a storage pool has to be asked for by itself.
struct PoolDetail: ObjectDetail {
  var info: StoragePool.Info?
  /// `dir`, `logical`, ...
  var type: String?
  /// Where its volumes are on the host.
  var path: String?

  static let infoNeed = DefinedNeeds.detail(0)
  static let descriptionNeed = DefinedNeeds.detail(1)

  /// The state and the sizes, of which only an active pool has any.
  fileprivate var sizes: StoragePool.Info? { info.flatMap { $0.state.hasSizes ? $0 : nil } }

  fileprivate mutating func describe(_ pool: StoragePool, _ needs: Needs) {
    if needs.contains(Self.infoNeed) { info = try? pool.info }
    guard needs.contains(Self.descriptionNeed), let xml = try? pool.xmlDescription(),
      let root = try? XMLDocument(parsing: xml).root
    else { return }
    type = root["type"]
    path = root.child(named: "target")?.child(named: "path")?.text
  }
}

extension DefinedRow<StoragePool, PoolDetail> {
  /// All columns, in the order of the data.
  static var columns: [Column<PoolRow>] {
    [
      nameColumn, uuidColumn, activeColumn, autostartColumn, persistentColumn,
      Column(
        "State", "state", needs: PoolDetail.infoNeed, isDefault: false,
        style: { $0.detail.info?.state == .running ? .ok : .muted },
        text: { $0.detail.info?.state.text ?? "unknown" }
      ) { Value($0.detail.info?.state.text) },
      size("Capacity", "capacity", \.capacity), size("Allocation", "allocation", \.allocation),
      size("Available", "available", \.available),
      description("Type", "type", \.type), description("Path", "path", \.path),
    ]
  }

  private static func size(
    _ title: String, _ key: String, _ read: @escaping @Sendable (StoragePool.Info) -> UInt64
  ) -> Column<PoolRow> {
    Column(
      title, key, type: .size, needs: PoolDetail.infoNeed, isDefault: false,
      text: {
        $0.detail.sizes.map { read($0).capacityText } ?? ($0.detail.info == nil ? "unknown" : "-")
      }
    ) { Value($0.detail.sizes.map(read)) }
  }

  private static func description(
    _ title: String, _ key: String, _ read: @escaping @Sendable (PoolDetail) -> String?
  ) -> Column<PoolRow> {
    Column(title, key, needs: PoolDetail.descriptionNeed, isDefault: false) { Value(read($0.detail)) }
  }

  /// How pools are listed.
  static func listing(
    _ connection: Connection
  ) -> DefinedListing<StoragePool, Connection.ListAllStoragePoolsFlags, PoolDetail> {
    DefinedListing(
      listing: Listing("Failed to list pools", id: { try $0.uuid }) {
        try connection.storagePools($0)
      } orElse: {
        try connection.storagePoolsOneByOne($0)
      }, name: { (pool: StoragePool) in try pool.name }, active: (.active, .inactive),
      autostart: (.autostart, .noAutostart), persistent: (.persistent, .transient),
      describe: { $0.describe($1, $2) })
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

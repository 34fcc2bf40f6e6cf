import CommandOutput
import Libvirt
import Platform
import XML

/// One volume of a listing, with what the chosen columns need and no more.
struct VolumeRow: Sendable {
  var volume: StorageVolume
  var name: String
  var pool: String
  var key: String
  /// `nil` for a volume that has gone since the pool was last looked through.
  var path: String?
  var info: StorageVolume.Info?
  /// The size of the file or device that holds it, in bytes.
  var physical: UInt64?
  var format: String?

  /// What a volume has to be asked for, beyond name and key, which come with the list.
  enum Need {
    static let path = Needs(0)
    static let info = Needs(1)
    static let physical = Needs(2)
    static let format = Needs(3)
  }

  /// All columns, in the order of the data.
  static let columns: [Column<VolumeRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("Path", "path", needs: Need.path, text: { $0.path ?? "unknown" }) { Value($0.path) },
    Column("Key", "key") { .string($0.key) },
    Column(nil, "pool") { .string($0.pool) },
    Column(
      "Type", "type", needs: Need.info, isDefault: false, text: { $0.info?.kind.name ?? "unknown" }
    ) { Value($0.info?.kind.name) },
    size("Capacity", "capacity", \.capacity),
    size("Allocation", "allocation", \.allocation),
    Column(
      "Physical", "physical", type: .size, needs: Need.physical, isDefault: false,
      text: { $0.physical?.capacityText ?? "unknown" }
    ) { Value($0.physical) },
    Column("Format", "format", needs: Need.format, isDefault: false) { Value($0.format) },
  ]

  private static func size(
    _ title: String, _ key: String, _ read: @escaping @Sendable (StorageVolume.Info) -> UInt64
  ) -> Column<VolumeRow> {
    Column(
      title, key, type: .size, needs: Need.info, isDefault: false,
      text: { $0.info.map { read($0).capacityText } ?? "unknown" }
    ) { Value($0.info.map(read)) }
  }

  /// The volumes of a pool, by name.
  static func list(_ pool: StoragePool) throws -> [VolumeRow] {
    let poolName = try pool.name
    return try attempt("Failed to list volumes") {
      try pool.volumes().map { VolumeRow(volume: $0, name: try $0.name, pool: poolName, key: try $0.key) }
    }.sortedByName(\.name)
  }

  /// Fetches what is needed: details take a question for each volume, and so do the paths in pools whose
  /// volumes are no files.
  static func fill(_ rows: inout [VolumeRow], _ needs: Needs, from pool: StoragePool) {
    let keysArePaths = needs.contains(Need.path) && rows.count > 1 && holdsFiles(pool)
    if keysArePaths { rows = rows.map { $0.with(path: $0.key) } }
    let open = keysArePaths ? needs.subtracting(Need.path) : needs
    if !open.isEmpty { Pipeline.update(&rows) { $0.ask(for: open) } }
  }

  private mutating func ask(for needs: Needs) {
    if needs.contains(Need.path) { path = try? volume.path }
    if needs.contains(Need.info) { info = try? volume.info }
    // Physical sizes take the place of allocations.
    if needs.contains(Need.physical) { physical = try? volume.info(.getPhysical).allocation }
    if needs.contains(Need.format) { format = try? Self.format(of: volume) }
  }

  private static func format(of volume: StorageVolume) throws -> String? {
    let root = try XMLDocument(parsing: try volume.xmlDescription()).root
    return root.child(named: "target")?.child(named: "format")?["type"]
  }

  private func with(path: String?) -> VolumeRow {
    var row = self
    row.path = path
    return row
  }

  /// Whether the pool's volumes are files, whose keys, which come with the list, are their paths.
  private static func holdsFiles(_ pool: StoragePool) -> Bool {
    guard let xml = try? pool.xmlDescription(), let pool = try? XMLDocument(parsing: xml).root else {
      return false
    }
    return ["dir", "fs", "netfs"].contains(pool["type"])
  }
}

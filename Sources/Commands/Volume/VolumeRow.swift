import CommandOutput
import Libvirt
import Platform
import XML

/// One volume of a listing, with what the chosen columns need and no more.
struct VolumeRow: Sendable {
  var volume: StorageVolume
  var name: String
  var key: String
  /// `nil` for a volume that has gone since the pool was last looked through.
  var path: String?
  var info: StorageVolume.Info?

  static let columns: [Column<VolumeRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("Path", "path", text: { $0.path ?? "unknown" }) { Value($0.path) },
    Column(nil, "key") { .string($0.key) },
  ]

  static let detailedColumns =
    columns + [
      Column("Type", "type", text: { $0.info?.kind.name ?? "unknown" }) { Value($0.info?.kind.name) },
      size("Capacity", "capacity", \.capacity),
      size("Allocation", "allocation", \.allocation),
    ]

  private static func size(
    _ title: String, _ key: String, _ read: @escaping @Sendable (StorageVolume.Info) -> UInt64
  ) -> Column<VolumeRow> {
    Column(title, key, text: { $0.info.map { read($0).capacityText } ?? "unknown" }) {
      Value($0.info.map(read))
    }
  }

  /// The volumes of a pool, by name.
  ///
  /// Details take a question for each volume, and so do the paths in pools whose volumes are no files.
  static func fetch(from pool: StoragePool, withDetails: Bool) throws -> [VolumeRow] {
    let rows = try attempt("Failed to list volumes") {
      try pool.volumes().map { VolumeRow(volume: $0, name: try $0.name, key: try $0.key) }
    }.sortedByName(\.name)
    let keysArePaths = rows.count > 1 && holdsFiles(pool)
    if keysArePaths, !withDetails { return rows.map { $0.with(path: $0.key) } }
    return Pipeline.map(rows) { row in
      var row = row.with(path: keysArePaths ? row.key : try? row.volume.path)
      if withDetails { row.info = try? row.volume.info }
      return row
    }
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

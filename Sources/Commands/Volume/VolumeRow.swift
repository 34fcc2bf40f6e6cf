import CommandOutput
import Libvirt

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

  /// The volumes of a pool, by name; path and details take a question for each volume.
  static func fetch(from pool: StoragePool, withDetails: Bool) throws -> [VolumeRow] {
    let rows = try attempt("Failed to list volumes") {
      try pool.volumes().map { VolumeRow(volume: $0, name: try $0.name, key: try $0.key) }
    }
    return Pipeline.map(rows.sortedByName(\.name)) { row in
      var row = row
      row.path = try? row.volume.path
      if withDetails { row.info = try? row.volume.info }
      return row
    }
  }
}

import CommandOutput
import Libvirt
import Platform

/// One snapshot of a listing, with what the chosen columns need and no more.
struct SnapshotRow: Sendable {
  var snapshot: DomainSnapshot
  var name: String
  var description: SnapshotDescription?

  /// What has to be fetched beyond the name, which comes with the list.
  enum Need {
    static let description = Needs(0)
  }

  /// All columns, in the order of the data.
  static let columns: [Column<SnapshotRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column(
      "Creation Time", "creationTime", type: .time, needs: Need.description,
      text: { $0.description?.creationTime?.localText ?? "" }
    ) { Value($0.description?.creationTime?.rfc3339) },
    text("State", "state", \.state),
    text("Parent", "parent", \.parent),
    text(nil, "location", \.location),
    text(nil, "description", \.text),
  ]

  private static func text(
    _ title: String?, _ key: String, _ read: @escaping @Sendable (SnapshotDescription) -> String?
  ) -> Column<SnapshotRow> {
    Column(title, key, needs: Need.description, text: { $0.description.flatMap(read) ?? "" }) {
      Value($0.description.flatMap(read))
    }
  }

  /// The rows of some snapshots, in their order.
  ///
  /// There is no call for many descriptions at once. A snapshot that vanishes meanwhile is left out.
  static func fetch(_ snapshots: [DomainSnapshot], needing needs: Needs) throws -> [SnapshotRow] {
    guard needs.contains(Need.description) else {
      return try snapshots.map { SnapshotRow(snapshot: $0, name: try $0.name) }
    }
    return Pipeline.map(snapshots) { snapshot in
      (try? SnapshotDescription(of: snapshot)).map {
        SnapshotRow(snapshot: snapshot, name: $0.name, description: $0)
      }
    }.compactMap { $0 }
  }
}

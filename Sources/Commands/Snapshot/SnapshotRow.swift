import CommandOutput
import Libvirt
import Platform

/// One snapshot of a listing, with what the chosen columns need and no more.
struct SnapshotRow: Sendable {
  var snapshot: DomainSnapshot
  var name: String
  var domain: String
  var description: SnapshotDescription?
  var isCurrent: Bool?

  /// What has to be fetched beyond the name, which comes with the list.
  enum Need {
    static let description = Needs(0)
    static let current = Needs(1)
  }

  /// All columns, in the order of the data.
  static let columns: [Column<SnapshotRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column(nil, "domain") { .string($0.domain) },
    Column("Current", "current", type: .truth, needs: Need.current) { Value($0.isCurrent) },
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

  /// Finds out which snapshot is current: one question for all.
  static func markCurrent(_ rows: inout [SnapshotRow], of domain: Domain) {
    let current: String?
    do {
      current = try domain.hasCurrentSnapshot ? try domain.currentSnapshot.name : nil
    } catch {
      return
    }
    for index in rows.indices { rows[index].isCurrent = rows[index].name == current }
  }

  /// Fetches the descriptions.
  ///
  /// There is no call for many at once. A snapshot that vanishes meanwhile is left out.
  static func describe(_ rows: inout [SnapshotRow]) {
    rows = Pipeline.map(rows) { row in
      (try? SnapshotDescription(of: row.snapshot)).map { description in
        var row = row
        row.description = description
        return row
      }
    }.compactMap { $0 }
  }
}

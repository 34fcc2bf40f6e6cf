import CommandOutput
import Libvirt
import Platform

/// One snapshot of a listing, with what the chosen columns need and no more.
struct SnapshotRow: DescendingRow {
  var snapshot: DomainSnapshot
  var name: String
  var domain: String
  var description: SnapshotDescription?
  var isCurrent: Bool?
  var hasMetadata: Bool?
  var children: Int?
  var descendants: Int?

  /// What has to be fetched beyond the name, which comes with the list; the first two take one question for all.
  enum Need {
    static let current = Needs(0)
    static let metadata = Needs(1)
    static let description = Needs(2)
    static let children = Needs(3)
    static let descendants = Needs(4)
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
    Column("Metadata", "hasMetadata", type: .truth, needs: Need.metadata, isDefault: false) {
      Value($0.hasMetadata)
    },
    count("Children", "children", Need.children, \.children),
    count("Descendants", "descendants", Need.descendants, \.descendants),
  ]

  private static func count(
    _ title: String, _ key: String, _ needs: Needs, _ read: @escaping @Sendable (SnapshotRow) -> Int?
  ) -> Column<SnapshotRow> {
    Column(title, key, type: .number, needs: needs, isDefault: false) { Value(read($0)) }
  }

  private static func text(
    _ title: String?, _ key: String, _ read: @escaping @Sendable (SnapshotDescription) -> String?
  ) -> Column<SnapshotRow> {
    Column(title, key, needs: Need.description, text: { $0.description.flatMap(read) ?? "" }) {
      Value($0.description.flatMap(read))
    }
  }

  /// Fetches what is needed of the snapshots of a domain.
  static func fill(_ rows: inout [SnapshotRow], _ needs: Needs, of domain: Domain) {
    if needs.contains(Need.current) { markCurrent(&rows, of: domain) }
    if needs.contains(Need.metadata), let holders = try? Set(domain.snapshots(.metadata).map { try $0.name })
    {
      for index in rows.indices { rows[index].hasMetadata = holders.contains(rows[index].name) }
    }
    if needs.contains(Need.description) { describe(&rows) }
    guard !needs.isDisjoint(with: [Need.children, Need.descendants]) else { return }
    Pipeline.update(&rows) { row in
      if needs.contains(Need.children) { row.children = try? row.snapshot.childCount() }
      if needs.contains(Need.descendants) { row.descendants = try? row.snapshot.childCount(.descendants) }
    }
  }

  /// Finds out which snapshot is current: one question for all.
  private static func markCurrent(_ rows: inout [SnapshotRow], of domain: Domain) {
    let current: String?
    do {
      current = try domain.hasCurrentSnapshot ? try domain.currentSnapshot.name : nil
    } catch {
      return
    }
    for index in rows.indices { rows[index].isCurrent = rows[index].name == current }
  }

  static var descriptionNeed: Needs { Need.description }

  func described() throws -> SnapshotDescription { try SnapshotDescription(of: snapshot) }
}

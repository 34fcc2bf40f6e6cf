import CommandOutput
import Libvirt
import Platform

/// One checkpoint of a listing, with what the chosen columns need and no more.
struct CheckpointRow: Sendable {
  var checkpoint: DomainCheckpoint
  var name: String
  var domain: String
  var description: CheckpointDescription?

  /// What has to be fetched beyond the name, which comes with the list.
  enum Need {
    static let description = Needs(0)
  }

  /// All columns, in the order of the data.
  static let columns: [Column<CheckpointRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column(nil, "domain") { .string($0.domain) },
    Column(
      "Creation Time", "creationTime", type: .time, needs: Need.description,
      text: { $0.description?.creationTime?.localText ?? "" }
    ) { Value($0.description?.creationTime?.rfc3339) },
    Column("Parent", "parent", needs: Need.description, text: { $0.description?.parent ?? "" }) {
      Value($0.description?.parent)
    },
    Column(nil, "description", needs: Need.description, text: { $0.description?.text ?? "" }) {
      Value($0.description?.text)
    },
  ]

  /// Fetches the descriptions.
  ///
  /// There is no call for many at once. A checkpoint that vanishes meanwhile is left out.
  static func describe(_ rows: inout [CheckpointRow]) {
    rows = Pipeline.map(rows) { row in
      (try? CheckpointDescription(of: row.checkpoint)).map { description in
        var row = row
        row.description = description
        return row
      }
    }.compactMap { $0 }
  }
}

import CommandOutput
import Libvirt

/// One checkpoint of a listing, with what the chosen columns need and no more.
struct CheckpointRow: DescendingRow {
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

  static var descriptionNeed: Needs { Need.description }

  func described() throws -> CheckpointDescription { try CheckpointDescription(of: checkpoint) }
}

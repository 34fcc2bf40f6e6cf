import CommandModel
import CommandOutput
import Libvirt

/// Show what a snapshot is and where it stands in the tree.
struct SnapshotInfo: Command {
  static let info = CommandInfo(
    "snapshot-info", group: .snapshot, "show basic information about a snapshot",
    many: .each("shown"),
    discussion: "Prints the state of the domain in the snapshot, where it is kept, and its place in the tree."
  )

  static var examples: [Example] {
    [
      Example("snapshot-info web1 clean", "Show state, place, parent and children."),
      Example("snapshot-info web1 '*' -o json", "The same of all snapshots, as one array."),
    ]
  }

  static let result: ResultShape? = .about(
    .snapshot, "current", "state", "location", "parent", "children", "descendants", "hasMetadata",
    "creationTime", "description")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = SnapshotChoice(current: "show the current snapshot")

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let snapshot = try choice.snapshot(of: domain, in: run)
    let description = try SnapshotDescription(of: snapshot)
    return .record(
      Record([
        Field("Name:", "name", .string(description.name), isName: true),
        Field("Domain:", "domain", .string(try domain.name)),
        Field("Current:", "current", .bool(try snapshot.isCurrent)),
        Field("State:", "state", Value(description.state)),
        Field("Location:", "location", .string(description.location)),
        Field("Parent:", "parent", Value(description.parent)),
        Field("Children:", "children", Value(try snapshot.childCount())),
        Field("Descendants:", "descendants", Value(try snapshot.childCount(.descendants))),
        Field("Metadata:", "hasMetadata", .bool(try snapshot.hasMetadata)),
        Field(nil, "creationTime", Value(description.creationTime?.rfc3339)),
        Field(nil, "description", Value(description.text)),
      ]))
  }
}

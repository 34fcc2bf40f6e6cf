import CommandModel
import CommandOutput
import Libvirt

/// Delete a snapshot, those below it, or both.
struct SnapshotDelete: Command {
  static let info = CommandInfo(
    "snapshot-delete", group: .snapshot, "delete a snapshot of a domain",
    traits: .destructive, many: .each("deleted"),
    discussion: """
      What was below the snapshot moves up to its parent, unless --children deletes it too. With --metadata libvirt
      only forgets the snapshot, and the data in the disks' images stays.
      """)

  static var examples: [Example] {
    [
      Example("snapshot-delete web1 clean", "Delete a snapshot; the domain stays as it is."),
      Example("snapshot-delete web1 clean --children", "Delete it and all that came after."),
    ]
  }

  static let result: ResultShape? = .change(of: .snapshot)

  typealias Flags = DomainSnapshot.DeleteFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = SnapshotChoice(current: "delete the current snapshot")
  @FlagBit(Flags.children, "children", "delete all snapshots below it too") var children: Bool
  @FlagBit(Flags.childrenOnly, "children-only", "delete what is below it, and keep the snapshot itself")
  var childrenOnly: Bool
  @FlagBit(Flags.metadataOnly, "metadata", "forget the snapshot and keep its data") var metadata: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let snapshot = try choice.snapshot(of: domain, in: run)
    let (name, identity) = (try snapshot.name, try snapshot.identity)
    try attempt("Failed to delete snapshot \(name)") { try snapshot.delete(flags) }
    let sentence =
      childrenOnly ? "Domain snapshot \(name) children deleted" : "Domain snapshot \(name) deleted"
    return .change(sentence, of: identity)
  }
}

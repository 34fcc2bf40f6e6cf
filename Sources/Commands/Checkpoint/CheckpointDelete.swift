import CommandModel
import CommandOutput
import Libvirt

/// Delete a checkpoint, those below it, or both.
struct CheckpointDelete: Command {
  static let info = CommandInfo(
    "checkpoint-delete", group: .checkpoint, "delete a checkpoint of a domain", traits: .destructive,
    many: .each("deleted"),
    discussion: """
      What the checkpoint has tracked goes over to its parent, unless --children deletes what is below it too. With
      --metadata libvirt only forgets the checkpoint, and the disks keep what they have tracked.
      """)

  static var examples: [Example] {
    [
      Example(
        "'checkpoint-create-as web2 monday; checkpoint-delete web2 monday'",
        "Note changes for a while, and no longer."),
      Example("checkpoint-delete web2 monday --children", "Delete it and all that came after.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .checkpoint)

  typealias Flags = DomainCheckpoint.DeleteFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = CheckpointChoice()
  @FlagBit(Flags.children, "children", "delete all checkpoints below it too") var children: Bool
  @FlagBit(Flags.childrenOnly, "children-only", "delete what is below it, and keep the checkpoint itself")
  var childrenOnly: Bool
  @FlagBit(Flags.metadataOnly, "metadata", "forget the checkpoint and keep its data") var metadata: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let checkpoint = try choice.checkpoint(of: try run.domain(domain), in: run)
    let (name, identity) = (try checkpoint.name, try checkpoint.identity)
    try attempt("Failed to delete checkpoint \(name)") { try checkpoint.delete(flags) }
    let sentence =
      childrenOnly ? "Domain checkpoint \(name) children deleted" : "Domain checkpoint \(name) deleted"
    return .change(sentence, of: identity)
  }
}

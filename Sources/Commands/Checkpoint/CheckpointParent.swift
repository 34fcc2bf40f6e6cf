import CommandModel
import CommandOutput
import Libvirt

/// Show after which checkpoint another one was made.
struct CheckpointParent: Command {
  static let info = CommandInfo(
    "checkpoint-parent", group: .checkpoint, "show the name of a checkpoint's parent", many: .each("shown"),
    discussion: "The parent is the last checkpoint that was made before this one. A root has none.")

  static var examples: [Example] {
    [
      Example(
        "'checkpoint-create-as web2 one; checkpoint-create-as web2 two; checkpoint-parent web2 two'",
        "Print what a checkpoint builds on."),
      Example("checkpoint-parent web2 tuesday", "Print the one before.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.checkpoint, "parent")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = CheckpointChoice()

  func run(in run: Run) throws -> Output {
    let checkpoint = try choice.checkpoint(of: try run.domain(domain), in: run)
    let parent = try parent(of: checkpoint)
    return Output(
      text: [.text(parent)],
      value: .object(try checkpoint.identity + [Member(key: "parent", value: .string(parent))]),
      nameKey: "parent")
  }

  private func parent(of checkpoint: DomainCheckpoint) throws -> String {
    do throws(LibvirtError) {
      return try checkpoint.parent.name
    } catch {
      guard error.code == .noDomainCheckpoint else { throw error }
      throw CommandFailure("checkpoint '\(try checkpoint.name)' has no parent", code: .notFound)
    }
  }
}

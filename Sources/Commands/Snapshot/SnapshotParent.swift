import CommandModel
import CommandOutput
import Libvirt

/// Show after which snapshot another one was taken.
struct SnapshotParent: Command {
  static let info = CommandInfo(
    "snapshot-parent", group: .snapshot, "show the name of a snapshot's parent", many: .each("shown"),
    discussion: "The parent is the snapshot that was current when this one was taken. A root has none.")

  static var examples: [Example] {
    [
      Example(
        "'snapshot-create-as web1 one; snapshot-create-as web1 two; snapshot-parent web1 two'",
        "Print what a snapshot builds on."),
      Example("snapshot-parent web1 --current", "Print what the current one builds on.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.snapshot, "parent")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = SnapshotChoice(current: "look at the current snapshot")

  func run(in run: Run) throws -> Output {
    let snapshot = try choice.snapshot(of: try run.domain(domain), in: run)
    let parent = try parent(of: snapshot)
    return Output(
      text: [.text(parent)],
      value: .object(try snapshot.identity + [Member(key: "parent", value: .string(parent))]),
      nameKey: "parent")
  }

  private func parent(of snapshot: DomainSnapshot) throws -> String {
    do throws(LibvirtError) {
      return try snapshot.parent.name
    } catch {
      guard error.code == .noDomainSnapshot else { throw error }
      throw CommandFailure("snapshot '\(try snapshot.name)' has no parent", code: .notFound)
    }
  }
}

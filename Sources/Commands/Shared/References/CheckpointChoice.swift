import CommandModel
import Libvirt

/// The checkpoint that a command is about. A bare word may name it, and it has to be named.
final class CheckpointChoice: OptionGroup {
  @Option("checkpointname", "name of the checkpoint", complete: .checkpoints) private var reference:
    CheckpointReference?

  /// The checkpoint of a domain.
  ///
  /// - Throws: `CommandFailure` when none was named.
  func checkpoint(of domain: Domain, in run: Run) throws -> DomainCheckpoint {
    guard let reference else { throw CommandFailure("--checkpointname is required", code: .usage) }
    if let found = run.found(DomainCheckpoint.self, as: reference) { return found }
    return run.note(try named(reference.text, of: domain, in: run))
  }

  private func named(_ name: String, of domain: Domain, in run: Run) throws -> DomainCheckpoint {
    do {
      return try domain.checkpoint(named: name)
    } catch {
      let isMissing = error.code == .noDomainCheckpoint
      let hint = isMissing ? run.nearest(to: name) { try domain.checkpoints().map { try $0.name } } : nil
      throw CommandFailure(because: error, hint: hint, object: name)
    }
  }
}

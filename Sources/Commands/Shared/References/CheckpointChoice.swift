import CommandModel
import Libvirt

/// The checkpoint that a command is about. A bare word may name it, and it has to be named.
final class CheckpointChoice: OptionGroup {
  @Option("checkpointname", "name of the checkpoint", complete: .checkpoints) var name: String?

  /// The checkpoint of a domain.
  ///
  /// - Throws: `CommandFailure` when none was named.
  func checkpoint(of domain: Domain) throws -> DomainCheckpoint {
    guard let name else { throw CommandFailure("--checkpointname is required", code: .usage) }
    return try domain.checkpoint(named: name)
  }
}

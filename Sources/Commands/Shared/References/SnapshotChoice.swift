import CommandModel
import Libvirt

/// The snapshot that a command is about: the one of a name, or the current one.
final class SnapshotChoice: OptionGroup {
  @Option("snapshotname", "name of the snapshot", complete: .snapshots) var name: String?
  @Flag var current: Bool

  /// - Parameter help: the help of --current.
  init(current help: String) {
    _current = Flag("current", help)
  }

  /// The snapshot of a domain.
  ///
  /// - Parameter allowsBoth: the name counts where both options were given.
  /// - Throws: `CommandFailure` when both options were given, or none.
  func snapshot(of domain: Domain, allowsBoth: Bool = false) throws -> DomainSnapshot {
    guard let name else {
      if current { return try domain.currentSnapshot }
      throw CommandFailure("--snapshotname or --current is required", code: .usage)
    }
    if current, !allowsBoth {
      throw CommandFailure("--snapshotname and --current are mutually exclusive", code: .usage)
    }
    return try domain.snapshot(named: name)
  }
}

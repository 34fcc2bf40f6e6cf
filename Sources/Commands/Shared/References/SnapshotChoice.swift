import CommandModel
import Libvirt

/// A snapshot's name.
struct SnapshotReference: TextReference {
  let text: String
}

/// The snapshot that a command is about: the one of a name, or the current one.
final class SnapshotChoice: OptionGroup {
  @Option("snapshotname", "name of the snapshot", complete: .snapshots) private var reference:
    SnapshotReference?
  @Flag var current: Bool

  /// - Parameter help: the help of --current.
  init(current help: String) {
    _current = Flag("current", help)
  }

  /// Whether a name was given.
  var isNamed: Bool { reference != nil }

  /// The snapshot of a domain.
  ///
  /// - Parameter allowsBoth: the name counts where both options were given.
  /// - Throws: `CommandFailure` when both options were given, or none.
  func snapshot(of domain: Domain, in run: Run, allowsBoth: Bool = false) throws -> DomainSnapshot {
    guard let reference else {
      if current { return run.note(try domain.currentSnapshot) }
      throw CommandFailure("--snapshotname or --current is required", code: .usage)
    }
    if current, !allowsBoth {
      throw CommandFailure("--snapshotname and --current are mutually exclusive", code: .usage)
    }
    if let found = run.found(DomainSnapshot.self, as: reference) { return found }
    return run.note(try named(reference.text, of: domain, in: run))
  }

  private func named(_ name: String, of domain: Domain, in run: Run) throws -> DomainSnapshot {
    do {
      return try domain.snapshot(named: name)
    } catch {
      let isMissing = error.code == .noDomainSnapshot
      let hint = isMissing ? run.nearest(to: name) { try domain.snapshotNames() } : nil
      throw CommandFailure(because: error, hint: hint, object: name)
    }
  }
}

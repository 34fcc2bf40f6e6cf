import CommandModel
import Libvirt

extension Run {
  /// The snapshot of a domain that a command was asked for: by its name, or the current one.
  func snapshot(of domain: Domain, named name: String?, current: Bool) throws -> DomainSnapshot {
    if current {
      guard name == nil else {
        throw CommandFailure("--snapshotname and --current are mutually exclusive", code: .usage)
      }
      return try domain.currentSnapshot
    }
    guard let name else {
      throw CommandFailure("--snapshotname or --current is required", code: .usage)
    }
    return try domain.snapshot(named: name)
  }
}

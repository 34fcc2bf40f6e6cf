import CommandModel
import CommandOutput
import Libvirt

/// Hold back all writes to a guest's file systems.
struct DomFSFreeze: Command {
  static let info = CommandInfo(
    "domfsfreeze", group: .domain, "hold back writes to a guest's file systems", many: .each("frozen"),
    discussion: """
      The guest's agent writes out what is buffered and then holds writes back, until domfsthaw lets them go on; what
      is copied of the disks meanwhile is consistent. Without mount points all file systems are frozen.
      """)

  static var examples: [Example] {
    [
      Example("domfsfreeze web1", "Hold back all writes, for a snapshot from outside."),
      Example("domfsfreeze web1 / /boot", "Freeze these two mount points only."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "filesystemCount")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Arguments(
    "mountpoint", "where a file system is mounted in the guest", complete: .none("a path in the guest"))
  var mountPoints: [FreeText]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let count = try attempt("Unable to freeze filesystems") {
      try domain.freezeFileSystems(mountPoints.map(\.text))
    }
    return .change(
      "Froze \(count) filesystem(s)", of: try domain.identity, changed: count > 0,
      ["filesystemCount": Value(count)])
  }
}

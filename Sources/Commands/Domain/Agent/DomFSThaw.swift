import CommandModel
import CommandOutput
import Libvirt

/// Let writes to a guest's frozen file systems go on.
struct DomFSThaw: Command {
  static let info = CommandInfo(
    "domfsthaw", group: .domain, "let writes to a guest's frozen file systems go on", many: .each("thawed"),
    discussion: "Undoes domfsfreeze. Without mount points all file systems are thawed.")

  static var examples: [Example] {
    [
      Example("domfsthaw web1", "Let writes go on after domfsfreeze."),
      Example("domfsthaw web1 /boot", "Thaw one mount point."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "filesystemCount")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Arguments(
    "mountpoint", "where a file system is mounted in the guest", complete: .none("a path in the guest"))
  var mountPoints: [FreeText]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let count = try attempt("Unable to thaw filesystems") {
      try domain.thawFileSystems(mountPoints.map(\.text))
    }
    return .change(
      "Thawed \(count) filesystem(s)", of: try domain.identity, changed: count > 0,
      ["filesystemCount": Value(count)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Give the unused blocks of a guest's file systems back to the host.
struct DomFSTrim: Command {
  static let info = CommandInfo(
    "domfstrim", group: .domain, "give unused blocks of a guest's file systems back to the host",
    many: .each("trimmed"),
    discussion: "The guest's agent tells the disks which blocks no file uses, so that images can shrink.")

  static var examples: [Example] {
    [
      Example("domfstrim web1", "Give back what the guest no longer uses, so that sparse images shrink."),
      Example("domfstrim web1 --mountpoint / --minimum 1048576", "Pass over pieces of less than 1 MiB."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "mountPoint")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("minimum", "leave free ranges of fewer bytes alone", complete: .none("a number of bytes"))
  var minimum: UInt64?
  @Option(
    "mountpoint", "where the file system is mounted in the guest (default: all)",
    complete: .none("a path in the guest"))
  var mountPoint: String?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try attempt("Unable to invoke fstrim") {
      try domain.trimFileSystems(mountPoint, minimum: minimum ?? 0)
    }
    return .silentChange(of: try domain.identity, ["mountPoint": Value(mountPoint)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List the file systems that a guest has mounted.
struct DomFSInfo: Command {
  static let info = CommandInfo(
    "domfsinfo", group: .domain, "list the file systems that a guest has mounted", many: .each("listed"),
    discussion: """
      The guest's agent is asked. The target is the disk of the domain on which a file system lies, where libvirt can
      tell.
      """)

  static var examples: [Example] {
    [
      Example("domfsinfo web1", "See which disks hold which mount points."),
      Example("domfsinfo web1 -o json", "The same for a program."),
    ]
  }

  static let result: ResultShape? = .rows("domain", "mountPoint", "name", "type", "targets")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let table = try run.table(
      of: Self.columns(try domain.name), text: .table(["mountPoint", "name", "type", "targets"]))
    let systems = try attempt("Unable to get filesystem information") { try domain.fileSystems() }
    let output = table.output(of: systems)
    guard systems.isEmpty else { return output }
    // In data, no file systems are an empty list.
    return run.wantsData ? output : .remark(.extra("No filesystems are mounted in the domain"))
  }

  private static func columns(_ domain: String) -> [Column<Domain.FileSystem>] {
    [
      Column(nil, "domain") { _ in .string(domain) },
      Column("Mountpoint", "mountPoint", isName: true) { .string($0.mountPoint) },
      Column("Name", "name") { .string($0.name) },
      Column("Type", "type") { .string($0.type) },
      Column("Target", "targets", type: .list, text: { $0.disks.joined(separator: ",") }) {
        Value($0.disks)
      },
    ]
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List the disks of a domain.
struct DomBlkList: Command {
  static let info = CommandInfo(
    "domblklist", group: .monitor, "list the disks of a domain",
    many: .each("shown"),
    discussion: "Shows the name that the guest's disk has, as other commands want it, and where its data are."
  )

  static var examples: [Example] {
    [
      Example("domblklist web1", "List disks and their images."),
      Example("domblklist '@all' --details --columns domain,target,source", "List what all domains use."),
    ]
  }

  static let result: ResultShape? = .rows(of: columns(""))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @FlagBit(Domain.XMLFlags.inactive, "inactive", "show the definition and not the running domain")
  var inactive: Bool
  @Flag("details", "show the kind of each source and device as well") var details: Bool
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let shown = (details ? ["type", "device"] : []) + ["target", "source"]
    let domain = try run.domain(domain)
    let name = try domain.name
    let table = try run.table(of: Self.columns(name), text: .table(shown))
    return table.output(of: try domain.disks(flags))
  }

  private static func columns(_ domain: String) -> [Column<DomainDisk>] {
    [
      Column(nil, "domain") { _ in .string(domain) },
      Column("Type", "type") { Value($0.type) },
      Column("Device", "device") { Value($0.device) },
      Column("Target", "target", isName: true) { Value($0.target) },
      Column("Source", "source") { Value($0.source) },
      Column("Bus", "bus") { Value($0.bus) },
      Column("Format", "format") { Value($0.format) },
    ]
  }
}

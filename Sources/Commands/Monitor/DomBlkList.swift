import CommandModel
import CommandOutput
import Libvirt

/// List the disks of a domain.
struct DomBlkList: Command {
  static let info = CommandInfo(
    "domblklist", group: .monitor, "list the disks of a domain",
    discussion: "Shows the name that the guest's disk has, as other commands want it, and where its data are."
  )

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @FlagBit(Domain.XMLFlags.inactive, "inactive", "show the definition and not the running domain")
  var inactive: Bool
  @Flag("details", "show the kind of each source and device as well") var details: Bool
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let disks = try run.domain(domain).disks(flags)
    return Table([
      Column(details ? "Type" : nil, "type") { Value($0.type) },
      Column(details ? "Device" : nil, "device") { Value($0.device) },
      Column("Target", "target", isName: true) { Value($0.target) },
      Column("Source", "source") { Value($0.source) },
    ]).output(disks)
  }
}

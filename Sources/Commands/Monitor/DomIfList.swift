import CommandModel
import CommandOutput
import Libvirt

/// List the network interfaces of a domain.
struct DomIfList: Command {
  static let info = CommandInfo(
    "domiflist", group: .monitor, "list the network interfaces of a domain",
    many: .each("shown"),
    discussion: "Shows the host's side of each interface, what it is connected to, and its MAC address.")

  static var examples: [Example] {
    [
      Example("domiflist web1", "List interfaces, what they are connected to, and their addresses."),
      Example("domiflist '@all' -o csv", "List those of all domains in one table."),
    ]
  }

  static let result: ResultShape? = .rows(of: columns(""))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @FlagBit(Domain.XMLFlags.inactive, "inactive", "show the definition and not the running domain")
  var inactive: Bool
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let columns = Self.columns(try domain.name)
    let table = try run.table(
      of: columns, text: .table(["interface", "type", "source", "model", "mac"]))
    return table.output(of: try domain.interfaces(flags))
  }

  private static func columns(_ domain: String) -> [Column<DomainInterface>] {
    [
      Column(nil, "domain") { _ in .string(domain) },
      Column("Interface", "interface", isName: true) { Value($0.target) },
      Column("Type", "type") { Value($0.type) },
      Column("Source", "source") { Value($0.source) },
      Column("Network", "network") { Value($0.network) },
      Column("Bridge", "bridge") { Value($0.bridge) },
      Column("Model", "model") { Value($0.model) },
      Column("MAC", "mac") { Value($0.mac) },
    ]
  }
}

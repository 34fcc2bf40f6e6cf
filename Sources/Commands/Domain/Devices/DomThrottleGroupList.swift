import CommandModel
import CommandOutput
import Libvirt

/// List the throttle groups of a domain.
struct DomThrottleGroupList: Command {
  static let info = CommandInfo(
    "domthrottlegrouplist", group: .domain, "list the throttle groups of a domain",
    many: .each("listed"),
    discussion:
      "Disks of the domain may share the limits of such a group. The limits are columns of the list, too.")

  static var examples: [Example] {
    [
      Example("domthrottlegrouplist web1", "List the groups of the running guest."),
      Example("domthrottlegrouplist web1 --inactive -o json", "Those of the definition, for a program."),
    ]
  }

  static let result: ResultShape? = .array(["domain", "name"] + IOLimits.keys)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @FlagBit(Domain.XMLFlags.inactive, "inactive", "show the definition and not the running domain")
  var inactive: Bool
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let table = try run.table(of: Self.columns(try domain.name), text: .table(["name"]))
    return table.output(of: try ThrottleGroup.all(of: domain, flags))
  }

  private static func columns(_ domain: String) -> [Column<ThrottleGroup>] {
    let own: [Column<ThrottleGroup>] = [
      Column(nil, "domain") { _ in .string(domain) },
      Column("Name", "name", isName: true) { .string($0.name) },
    ]
    return own
      + IOLimits.parameterNames.map { name in
        Column(nil, name.dataKey, type: .number) { $0.value(of: name) }
      }
  }
}

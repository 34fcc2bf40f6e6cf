import CommandModel
import CommandOutput
import Libvirt

/// Show for how long a guest may stand still at the end of its migration.
struct MigrateGetMaxDowntime: Command {
  static let info = CommandInfo(
    "migrate-getmaxdowntime", group: .domain,
    "show for how long a guest may stand still at the end of its migration", many: .each("shown"),
    discussion: "The time is in milliseconds.")

  static var examples: [Example] {
    [
      Example("migrate-getmaxdowntime web1", "Show the pause that is allowed at the end.", needs: .host),
      Example("migrate-getmaxdowntime web1 -o json", "The same in seconds, as data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "maxDowntime")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let downtime = try domain.migrationMaxDowntimeMilliseconds
    return .fact("\(downtime)", of: try domain.identity, ["maxDowntime": Value(milliseconds: downtime)])
  }
}

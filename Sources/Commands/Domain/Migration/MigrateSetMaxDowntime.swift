import CommandModel
import CommandOutput
import Libvirt

/// Set for how long a guest may stand still at the end of its migration.
struct MigrateSetMaxDowntime: Command {
  static let info = CommandInfo(
    "migrate-setmaxdowntime", group: .domain,
    "set for how long a guest may stand still at the end of its migration", many: .each("set"),
    discussion: "Counts for the migration that runs, and for those to come until the guest stops.")

  static var examples: [Example] {
    [
      Example("migrate-setmaxdowntime web1 500", "Allow a pause of half a second.", needs: .host),
      Example(
        "migrate-setmaxdowntime 'web*' 2000", "Allow two seconds to guests that change much memory.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "maxDowntime")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("downtime", "time in milliseconds", complete: .none("a number of milliseconds"))
  var downtime: UInt64

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard downtime > 0 else { throw CommandFailure("migrate: Invalid downtime", code: .usage) }
    try domain.setMigrationMaxDowntime(milliseconds: downtime)
    return .silentChange(of: try domain.identity, ["maxDowntime": Value(milliseconds: downtime)])
  }
}

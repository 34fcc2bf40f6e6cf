import CommandModel
import CommandOutput
import Libvirt

/// Limit how fast a guest is migrated.
struct MigrateSetSpeed: Command {
  static let info = CommandInfo(
    "migrate-setspeed", group: .domain, "limit how fast a guest is migrated", many: .each("set"),
    discussion: "Counts for the migration that runs, and for those to come until the guest stops.")

  static var examples: [Example] {
    [
      Example("migrate-setspeed web1 100", "Leave room for others on the line: 100 MiB/s.", needs: .host),
      Example("migrate-setspeed web1 50 --postcopy", "Limit what follows the switch.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "bandwidth", "postcopy")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("bandwidth", "limit in MiB a second", complete: .none("any number")) var bandwidth: WrappingUInt64
  @FlagBit(Domain.MigrateMaxSpeedFlags.postcopy, "postcopy", "limit what goes after the switch to post-copy")
  var postCopy: Bool
  @FlagSet var flags: Domain.MigrateMaxSpeedFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.setMigrationMaxSpeed(miB: bandwidth.value, flags)
    return .silentChange(
      of: try domain.identity,
      ["bandwidth": Value(migrationLimit: bandwidth.value, postCopy: postCopy), "postcopy": .bool(postCopy)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show how fast a guest may be migrated.
struct MigrateGetSpeed: Command {
  static let info = CommandInfo(
    "migrate-getspeed", group: .domain, "show how fast a guest may be migrated", many: .each("shown"),
    discussion: "The limit is in MiB a second.")

  static var examples: [Example] {
    [
      Example("migrate-getspeed web1", "Show the limit in MiB/s.", needs: .host),
      Example("migrate-getspeed web1 --postcopy", "Show that of the phase after the switch.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "bandwidth", "postcopy")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @FlagBit(
    Domain.MigrateMaxSpeedFlags.postcopy, "postcopy",
    "show the limit for what goes after the switch to post-copy")
  var postCopy: Bool
  @FlagSet var flags: Domain.MigrateMaxSpeedFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let bandwidth = try domain.migrationMaxSpeedMiB(flags)
    return .fact(
      "\(bandwidth)", of: try domain.identity,
      ["bandwidth": Value(migrationLimit: bandwidth, postCopy: postCopy), "postcopy": .bool(postCopy)])
  }
}

extension Value {
  /// A limit in MiB a second, in bytes a second. The most that 63 bits hold in bytes is libvirt's word for no limit; after
  /// the switch to post-copy it is 0.
  init(migrationLimit limit: UInt64, postCopy: Bool) {
    let isUnlimited = postCopy && limit == 0 || limit >= UInt64(Int64.max >> 20)
    self = isUnlimited ? .unlimited : Value(product: limit, 1 << 20)
  }
}

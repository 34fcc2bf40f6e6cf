import CommandModel
import CommandOutput
import Libvirt

/// Abort the job that a domain has.
struct DomJobAbort: Command {
  static let info = CommandInfo(
    "domjobabort", group: .domain, "abort the job that a domain has", many: .each("aborted"),
    discussion: """
      A job is what takes long: a migration, a save, a dump, a backup. A migration that has switched to post-copy can
      only be interrupted, with --postcopy, and has to be resumed: the guest's memory is on both sides by then.
      """)

  static var examples: [Example] {
    [
      Example("domjobabort web1", "Give up a migration, save or dump that is under way.", needs: .host),
      Example("domjobabort 'web*'", "Give up the jobs of all these guests.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @FlagBit(Domain.AbortJobFlags.postcopy, "postcopy", "interrupt a migration that has switched to post-copy")
  var postCopy: Bool
  @FlagSet var flags: Domain.AbortJobFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    // The plain call is known to more drivers.
    if flags.isEmpty { try domain.abortJob() } else { try domain.abortJob(flags) }
    return .silentChange(of: try domain.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Switch a migration over to post-copy.
struct MigratePostCopy: Command {
  static let info = CommandInfo(
    "migrate-postcopy", group: .domain, "switch the migration of a guest over to post-copy",
    many: .each("switched over"),
    discussion: """
      The guest goes on at its destination at once, and gets what is missing of its memory when it needs it. The
      migration must have been started with --postcopy.
      """)

  static var examples: [Example] {
    [
      Example(
        "migrate-postcopy web1", "Let the guest run at the other host at once; its memory follows.",
        needs: .host),
      Example("migrate-postcopy web1 -o json", "The same, told as data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.startPostCopy()
    return .silentChange(of: try domain.identity)
  }
}

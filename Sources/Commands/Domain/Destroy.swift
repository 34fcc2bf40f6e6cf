import CommandModel
import CommandOutput
import Libvirt

/// Stop a guest at once.
struct Destroy: Command {
  static let info = CommandInfo(
    "destroy", group: .domain, "stop a guest at once, as pulling the plug does",
    traits: .destructive, many: .each("destroyed"),
    discussion: """
      Nothing of the guest's storage is removed, but what it has not yet written is lost. A transient domain is gone
      afterwards. Use shutdown to ask the guest instead.
      """)

  static var examples: [Example] {
    [
      Example("destroy web1", "Cut the power; unsaved data of the guest are lost."),
      Example("destroy web1 --graceful", "Leave it running rather than kill a process that does not end."),
      Example("--dry-run destroy @all", "Say which guests would be stopped."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @FlagBit(
    Domain.DestroyFlags.graceful, "graceful",
    "give up rather than kill a hypervisor that does not end by itself")
  var graceful: Bool
  @FlagBit(Domain.DestroyFlags.removeLogs, "remove-logs", "remove the domain's log files")
  var removeLogs: Bool
  @FlagSet var flags: Domain.DestroyFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    try attempt("Failed to destroy domain '\(typed)'", isAlreadyThere: { try !domain.isActive }) {
      flags.isEmpty ? try domain.destroy() : try domain.destroy(flags)
    }
    return .change("Domain '\(typed)' destroyed", of: try domain.identity)
  }
}

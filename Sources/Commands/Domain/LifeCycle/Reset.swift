import CommandModel
import CommandOutput
import Libvirt

/// Reset a guest, as the button does.
struct Reset: Command {
  static let info = CommandInfo(
    "reset", group: .domain, "reset a guest at once, as the reset button does", traits: .destructive,
    many: .each("reset"),
    discussion: """
      The guest's system has no chance to write what it holds, and the hypervisor keeps running, so that changes of the
      definition do not take effect. Use reboot to ask the guest instead.
      """)

  static var examples: [Example] {
    [
      Example("reset web1", "Begin anew at once; unsaved data of the guest are lost."),
      Example("--dry-run reset 'web*'", "Say which guests would be reset."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    try attempt("Failed to reset domain '\(typed)'") { try domain.reset() }
    return .change("Domain '\(typed)' was reset", of: try domain.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Ask a guest to reboot.
struct Reboot: Command {
  static let info = CommandInfo(
    "reboot", group: .domain, "ask a guest to reboot",
    many: .each("asked to reboot"),
    discussion: """
      The guest may take its time, or not listen at all; use reset for one that does not. Without --mode the
      hypervisor chooses how to ask.
      """)

  static var examples: [Example] {
    [
      Example("reboot web1", "Ask the guest to reboot."),
      Example("reboot web1 --mode agent", "Let the guest agent do it, where the power button is not heard."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  let modes = PowerModes(conjunction: " or ")

  func run(in run: Run) throws -> Output {
    let flags: Domain.RebootFlags = try modes.bits()
    let domain = try run.domain(domain)
    let typed = self.domain.text
    try attempt("Failed to reboot domain '\(typed)'") { try domain.reboot(flags) }
    return .change("Domain '\(typed)' is being rebooted", of: try domain.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Ask a guest to reboot.
struct Reboot: Command {
  static let info = CommandInfo(
    "reboot", group: .domain, "ask a guest to reboot",
    discussion: """
      The guest may take its time, or not listen at all; use reset for one that does not. Without --mode the
      hypervisor chooses how to ask.
      """)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option(
    "mode", "how to ask: acpi, agent, initctl, signal, paravirt, or several with commas between",
    complete: .list(PowerModes.names))
  var mode: String?

  func checkOptions() throws { _ = try flags() }

  func run(in run: Run) throws -> Output {
    let flags = try flags()
    let domain = try run.domain(domain)
    let (typed, name) = (self.domain.text, try domain.name)
    try attempt("Failed to reboot domain '\(typed)'") { try domain.reboot(flags) }
    return .message("Domain '\(typed)' is being rebooted", ["domain": .string(name)])
  }

  private func flags() throws -> Domain.RebootFlags {
    .init(rawValue: try PowerModes(mode, conjunction: " or ").rawValue)
  }
}

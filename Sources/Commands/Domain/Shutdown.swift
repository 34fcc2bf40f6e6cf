import CommandModel
import CommandOutput
import Libvirt

/// Ask a guest to shut down.
struct Shutdown: Command {
  static let info = CommandInfo(
    "shutdown", group: .domain, "ask a guest to shut down",
    many: .each("asked to shut down"),
    discussion: """
      The guest may take its time, or not listen at all; use destroy for one that does not. Without --mode the
      hypervisor chooses how to ask.
      """)

  static var examples: [Example] {
    [
      Example("shutdown web1", "Ask the guest to shut down; it may take its time."),
      Example(
        "shutdown web1 --mode agent,acpi", "Ask its agent first, and else press the power button.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  let modes = PowerModes(conjunction: ", or ")

  func run(in run: Run) throws -> Output {
    let flags: Domain.ShutdownFlags = try modes.bits()
    let domain = try run.domain(domain)
    let typed = self.domain.text
    try attempt("Failed to shutdown domain '\(typed)'", isAlreadyThere: { try !domain.isActive }) {
      flags.isEmpty ? try domain.shutdown() : try domain.shutdown(flags)
    }
    return .change("Domain '\(typed)' is being shutdown", of: try domain.identity)
  }
}

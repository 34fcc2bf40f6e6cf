import CommandModel
import CommandOutput
import Libvirt

/// Ask a guest to shut down.
struct Shutdown: Command {
  static let info = CommandInfo(
    "shutdown", group: .domain, "ask a guest to shut down",
    discussion: """
      The guest may take its time, or not listen at all; use destroy for one that does not. Without --mode the
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
    try attempt("Failed to shutdown domain '\(typed)'", isAlreadyThere: { try !domain.isActive }) {
      flags.isEmpty ? try domain.shutdown() : try domain.shutdown(flags)
    }
    return .message("Domain '\(typed)' is being shutdown", ["domain": .string(name)])
  }

  private func flags() throws -> Domain.ShutdownFlags {
    .init(rawValue: try PowerModes(mode, conjunction: ", or ").rawValue)
  }
}

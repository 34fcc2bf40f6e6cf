import CommandModel
import CommandOutput
import Libvirt

/// Wake a guest that sleeps by its own power management.
struct DomPMWakeup: Command {
  static let info = CommandInfo(
    "dompmwakeup", group: .domain, "wake a guest that sleeps by its own power management",
    many: .each("woken up"))

  static var examples: [Example] {
    [
      Example("dompmwakeup web1", "Wake up a guest that dompmsuspend has put to sleep.", needs: .host),
      Example("dompmwakeup @state=pmsuspended", "Wake up all that sleep.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let name = try domain.name
    try attempt("Domain '\(name)' could not be woken up") { try domain.pmWakeup() }
    return .change("Domain '\(name)' successfully woken up", of: try domain.identity)
  }
}

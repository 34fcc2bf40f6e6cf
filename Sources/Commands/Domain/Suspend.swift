import CommandModel
import CommandOutput
import Libvirt

/// Pause a guest.
struct Suspend: Command {
  static let info = CommandInfo(
    "suspend", group: .domain, "pause a running guest",
    many: .each("suspended"),
    discussion: "Its virtual CPUs stop; its memory stays where it is. Use resume to let it run on.")

  static var examples: [Example] {
    [
      Example("suspend web1", "Pause a guest; its memory stays where it is."),
      Example("suspend 'web*'", "Pause all whose names begin with web."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    try attempt("Failed to suspend domain '\(typed)'", isAlreadyThere: { try domain.state == .paused }) {
      try domain.suspend()
    }
    return .change("Domain '\(typed)' suspended", of: try domain.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Let a paused guest run on.
struct Resume: Command {
  static let info = CommandInfo(
    "resume", group: .domain, "let a paused guest run on",
    many: .each("resumed"),
    discussion: "Continues a guest that suspend or an error paused, or that was started with --paused.")

  static var examples: [Example] {
    [
      Example("resume mail", "Let a paused guest go on."),
      Example("resume '@state=paused'", "Let all of them go on."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    try attempt("Failed to resume domain '\(typed)'", isAlreadyThere: { try domain.state == .running }) {
      try domain.resume()
    }
    return .change("Domain '\(typed)' resumed", of: try domain.identity)
  }
}

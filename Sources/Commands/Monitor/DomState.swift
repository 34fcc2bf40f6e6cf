import CommandModel
import CommandOutput
import Libvirt

/// Show the state of a domain.
struct DomState: Command {
  static let info = CommandInfo(
    "domstate", group: .monitor, "show the state of a domain",
    many: .each("shown"),
    discussion: "With --reason, what brought the domain into its state follows in parentheses.")

  static var examples: [Example] {
    [
      Example("domstate web1", "Print the state in a word or two."),
      Example("domstate web1 --reason", "Print also why it is so."),
    ]
  }

  static let result: ResultShape? = .about(.domain, "state", "stateReason")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("reason", "tell why the domain is in this state") var reason: Bool

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let state = try domain.stateWithReason
    let text = state.state.text + (reason ? " (\(state.reason.text))" : "")
    return .fact(
      text, of: try domain.identity,
      ["state": .string(state.state.word), "stateReason": .string(state.reason.word)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show the state of a domain.
struct DomState: Command {
  static let info = CommandInfo(
    "domstate", group: .monitor, "show the state of a domain",
    discussion: "With --reason, what brought the domain into its state follows in parentheses.")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("reason", "tell why the domain is in this state") var reason: Bool

  func run(in run: Run) throws -> Output {
    let state = try run.domain(domain).stateWithReason
    let text = state.state.text + (reason ? " (\(state.reason.text))" : "")
    let data: Value = ["state": .string(state.state.word), "reason": .string(state.reason.word)]
    return Output(text: [.line(text)], value: data, nameKey: "state")
  }
}

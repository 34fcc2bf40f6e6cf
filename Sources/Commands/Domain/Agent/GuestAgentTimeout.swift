import CommandModel
import CommandOutput
import Libvirt

/// Say how long libvirt waits for a guest's agent.
struct GuestAgentTimeout: Command {
  static let info = CommandInfo(
    "guest-agent-timeout", group: .domain, "set how long to wait for the answers of a guest's agent",
    many: .each("set"),
    discussion: """
      A time in seconds, or -2 to wait for as long as it takes (what the command sets without --timeout), -1 for the
      daemon's own choice, 0 not to wait at all.
      """)

  static var examples: [Example] {
    [
      Example(
        "guest-agent-timeout web1 --timeout 5", "Wait five seconds for the agent's answers.", needs: .host),
      Example("guest-agent-timeout web1 --timeout -1", "Take the usual time again.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "responseTimeout")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option(
    "timeout", "seconds to wait, or -2, -1 or 0", complete: .none("a number of seconds"), nameOnly: true)
  var timeout: Int32?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let seconds = timeout ?? Self.block
    try domain.setAgentResponseTimeout(seconds: seconds)
    return .silentChange(of: try domain.identity, ["responseTimeout": Self.value(seconds)])
  }

  private static let block = Int32(bitPattern: Domain.AgentResponseTimeout.block.rawValue)

  private static func value(_ seconds: Int32) -> Value {
    seconds == block ? .unlimited : seconds < 0 ? .null : Value(seconds)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Give a command of your own to a guest's agent.
struct QEMUAgentCommand: Command {
  static let info = CommandInfo(
    "qemu-agent-command", group: .domain, "give a command of your own to a guest's agent",
    many: .each("asked"),
    discussion: """
      The words are one command in the agent's JSON, such as '{"execute": "guest-ping"}', and its answer is printed. As
      data, the answer is not text but data itself. libvirt does not look at either: use it at your own risk.
      """)

  static var examples: [Example] {
    [
      Example(
        #"qemu-agent-command web1 '{"execute":"guest-ping"}'"#, "See whether the agent answers.", needs: .host
      ),
      Example(
        #"qemu-agent-command web1 --pretty --timeout 5 '{"execute":"guest-info"}'"#,
        "List what the agent can do, and wait five seconds at most.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "answer")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("timeout", "seconds to wait for the answer", complete: .none("a number of seconds"), nameOnly: true)
  var timeout: Int32?
  @Flag("async", "do not wait for the answer") var isAsync: Bool
  @Flag("block", "wait for as long as it takes") var block: Bool
  @Flag("pretty", "lay the answer out in lines") var pretty: Bool
  @Arguments("cmd", "the command in JSON", complete: .none("a command of the agent's"), required: true)
  var words: [FreeText]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let answer = try domain.agentCommand(words.map(\.text).joined(separator: " "), timeout: try limit())
    let json = JSONText(answer)
    // virsh ends what it has laid out with an empty line.
    let text = pretty ? json.map { $0.pretty + "\n" } ?? answer : answer
    return Output(
      text: [.line(text)],
      value: .object(
        try domain.identity + [Member(key: "answer", value: json?.value ?? .string(answer))]),
      nameKey: "name")
  }

  private func limit() throws -> Int32 {
    if let timeout, timeout < 1 { throw CommandFailure("timeout must be positive", code: .usage) }
    guard [timeout != nil, isAsync, block].count(where: { $0 }) < 2 else {
      throw CommandFailure("timeout, async and block options are exclusive", code: .usage)
    }
    let special: Domain.AgentResponseTimeout = isAsync ? .nowait : block ? .block : .default
    return timeout ?? Int32(bitPattern: special.rawValue)
  }
}

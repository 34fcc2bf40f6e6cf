import CommandModel
import CommandOutput
import Libvirt
import XML

/// Wait until a domain is in a state.
struct Await: Command {
  static let info = CommandInfo(
    "await", group: .events, "wait until a domain is in a state", many: .each("awaited"),
    discussion: """
      Returns at once when the domain is in that state already. It fails with status 2 when the time has passed. Of
      conditions there are domain-inactive, and guest-agent-available: the guest agent has connected.
      """)

  static var examples: [Example] {
    [
      Example(
        "await web1 --condition domain-inactive --timeout 60",
        "Wait a minute for the end of a shutdown; status 2 says that it was too short.", needs: .event),
      Example("await db1 --condition domain-inactive && echo 'db1 is off'", "Go on once the domain is off."),
    ]
  }

  static let result: ResultShape? = .about(.domain, "condition")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument(
    "condition", "what to wait for", complete: .words(Condition.allCases.map(\.rawValue)), positional: false,
    nameOnly: true)
  var condition: String
  @Option(
    "timeout", "seconds after which to give up", complete: .none("a number of seconds"), nameOnly: true)
  var timeout: EventTimeout?

  private enum Condition: String, CaseIterable {
    case inactive = "domain-inactive"
    case agent = "guest-agent-available"

    /// The events behind which the condition may be met.
    var events: [Domain.EventID] { self == .agent ? [.lifecycle, .agentLifecycle] : [.lifecycle] }

    /// What has not come in time.
    func complaint(_ domain: String) -> String {
      switch self {
      case .inactive: "the time has passed, and domain '\(domain)' is still active"
      case .agent: "the time has passed, and no guest agent of domain '\(domain)' has connected"
      }
    }
  }

  func run(in run: Run) throws -> Output {
    guard let condition = Condition(rawValue: condition) else {
      throw CommandFailure("Unsupported await condition name '\(condition)'", code: .usage)
    }
    let limit = try timeout?.duration()
    let domain = try run.domain(domain)
    let identity = try domain.identity
    let connection = try run.connection()
    let end = try ConditionWait(limit: limit).run(
      in: run,
      subscribe: { noted in
        try condition.events.map { kind in try connection.subscribe(to: kind, of: domain) { _ in noted() } }
      },
      until: { try isMet(condition, by: domain) })
    if end == .done {
      let members = identity + [Member(key: "condition", value: .string(condition.rawValue))]
      return Output(value: .object(members), nameKey: "name")
    }
    return try failure(end, condition.complaint(try domain.name), run)
  }

  /// What there is to say of a wait that ended before the condition was met.
  private func failure(_ end: EventEnd, _ complaint: String, _ run: Run) throws -> Output {
    switch end {
    case .lost: throw run.lossOfConnection()
    case .done, .abandoned: throw RunAbandoned()
    case .interrupted:
      guard !run.wantsData else { throw CommandFailure("interrupted", code: .interrupted) }
      run.resultCode = .interrupted
      return .remark(.extra("event loop interrupted\n"))
    case .timedOut:
      guard !run.wantsData else { throw CommandFailure(complaint, code: .deadlinePassed) }
      run.resultCode = .conditionUnmet
      return .remark(.extra("event loop timed out\n"))
    }
  }

  private func isMet(_ condition: Condition, by domain: Domain) throws -> Bool {
    switch condition {
    case .inactive:
      do throws(LibvirtError) {
        return try !domain.isActive
      } catch {
        // A transient domain is gone once it is inactive.
        guard error.code == .noDomain else { throw error }
        return true
      }
    case .agent:
      let path = "//devices/channel/target[@name = 'org.qemu.guest_agent.0']/@state"
      return try XMLDocument(parsing: try domain.xmlDescription()).string(matching: path) == "connected"
    }
  }
}

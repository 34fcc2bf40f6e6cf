import CommandModel
import CommandOutput
import Libvirt

/// Show whether libvirt can reach a domain's hypervisor.
struct DomControl: Command {
  static let info = CommandInfo(
    "domcontrol", group: .monitor, "show whether libvirt can reach the hypervisor of a running domain",
    many: .each("shown"),
    discussion: """
      The control connection is ok, has a background job, is occupied by a command that has not been answered yet, or
      has met an error; and for how long.
      """)

  static var examples: [Example] {
    [
      Example("domcontrol web1", "See whether the monitor answers."),
      Example("domcontrol '@state=running'", "Ask all guests that run."),
    ]
  }

  static let result: ResultShape? = .about(.domain, "state", "stateReason", "stateTime")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let control = try domain.controlInfo
    return .fact(
      control.text, of: try domain.identity,
      [
        "state": Value(control.state.name), "stateReason": Value(control.reason?.name),
        "stateTime": .double(Double(control.stateTimeMilliseconds) / 1000),
      ])
  }
}

extension Domain.ControlInfo {
  /// What is wrong; `nil` unless something is.
  fileprivate var reason: Domain.ControlErrorReason? { state == .error ? error : nil }

  /// virsh's line.
  var text: String {
    let time = "(\((Double(stateTimeMilliseconds) / 1000).fixed(3))s)"
    return switch state {
    case .ok: "ok"
    case .error: error == .none ? "error" : "error: \(error.text) \(time)"
    case .job: "background job \(time)"
    case .occupied: "occupied \(time)"
    default: "unknown \(time)"
    }
  }
}

extension Domain.ControlErrorReason {
  fileprivate var text: String {
    switch self {
    case .none: ""
    case .unknown: "unknown"
    case .monitor: "monitor failure"
    case .internal: "internal (locking) error"
    default: "unknown"
    }
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Put a guest to sleep by its own power management.
struct DomPMSuspend: Command {
  static let info = CommandInfo(
    "dompmsuspend", group: .domain, "put a guest to sleep by its own power management",
    many: .each("put to sleep"),
    discussion: """
      mem keeps the guest in memory until dompmwakeup, disk lets it write its memory and power off, hybrid does both.
      Needs a guest agent, and a guest that can sleep.
      """)

  static var examples: [Example] {
    [
      Example("dompmsuspend web1 mem", "Put the guest to sleep; its memory stays powered.", needs: .host),
      Example(
        "dompmsuspend web1 disk", "Have the guest write its memory to its disk and power off.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "suspendTarget", "duration")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("target", "where the guest keeps its memory: mem, disk or hybrid", complete: .words(targets))
  var target: FreeText
  @Option(
    "duration", "seconds to sleep (default: until it is woken up)", complete: .none("a number of seconds"),
    nameOnly: true)
  var duration: UInt64?

  private static let targets = (0...2).compactMap { Connection.SuspendTarget(rawValue: $0).name }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard !target.text.isEmpty else {
      throw CommandFailure("Failed to get option 'target': Option argument is empty", code: .usage)
    }
    guard let index = Self.targets.firstIndex(of: target.text) else {
      throw CommandFailure("Invalid target", code: .usage)
    }
    let name = try domain.name
    try attempt("Domain '\(name)' could not be suspended") {
      try domain.pmSuspend(target: Connection.SuspendTarget(rawValue: UInt32(index)), seconds: duration ?? 0)
    }
    return .change(
      "Domain '\(name)' successfully suspended", of: try domain.identity,
      ["suspendTarget": .string(target.text), "duration": duration == 0 ? .null : Value(duration)])
  }
}

import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show how many virtual CPUs a domain has, or may have.
struct VCPUCount: Command {
  static let info = CommandInfo(
    "vcpucount", group: .domain, "show how many virtual CPUs a domain has or may have", many: .each("shown"),
    discussion: """
      Without options, shows the numbers of the running domain and of its definition, those at present and the most that
      there may be. With options, one number: --maximum or --active, of --live, --config or --current. --guest asks the
      guest agent how many are online.
      """)

  static var examples: [Example] {
    [
      Example("vcpucount web1", "Show all four numbers."),
      Example("vcpucount web1 --maximum --config", "Print one of them."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "running", "defined"), .about(.domain, "maxVcpus"), .about(.domain, "vcpus"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("maximum", "the most that there may be") var maximum: Bool
  @Flag("active", "those that there are") var active: Bool
  @Flag("live", "of the running domain") var live: Bool
  @Flag("config", "of the definition") var config: Bool
  @Flag("current", "of the domain as it is") var current: Bool
  @Flag("guest", "those that are online in the guest") var guest: Bool

  /// Not those of `Impact`: behind --live or --config, --current means what --active does.
  func checkOptions() throws {
    if live, config { throw CommandFailure.exclusive("live", "config") }
    if active, maximum { throw CommandFailure.exclusive("active", "maximum") }
    if guest, config { throw CommandFailure.exclusive("guest", "config") }
    guard current, active || maximum else { return }
    if live { throw CommandFailure.exclusive("current", "live") }
    if config { throw CommandFailure.exclusive("current", "config") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard maximum || active || live || config || current || guest else { return try all(of: domain) }
    var flags: Domain.VcpuFlags = []
    if live { flags.insert(.live) }
    if config { flags.insert(.config) }
    if maximum { flags.insert(.maximum) }
    if guest { flags.insert(.guest) }
    let count = try self.count(of: domain, flags)
    return .fact("\(count)", of: try domain.identity, [maximum ? "maxVcpus" : "vcpus": Value(count)])
  }

  /// Both kinds of numbers of the running domain and of its definition, as far as there are such.
  private func all(of domain: Domain) throws -> Output {
    let (isLive, isDefined) = (try domain.isActive, try domain.isPersistent)
    let questions: [(which: String, state: String, flags: Domain.VcpuFlags, exists: Bool)] = [
      ("maximum", "config", [.config, .maximum], isDefined), ("maximum", "live", [.live, .maximum], isLive),
      ("current", "config", .config, isDefined), ("current", "live", .live, isLive),
    ]
    let counts = try questions.map { $0.exists ? try count(of: domain, $0.flags) : nil }
    let lines = zip(questions, counts).compactMap { question, count in
      count.flatMap { $0 > 0 ? Self.line(question.which, question.state, $0) : nil }
    }
    let running: Value = ["vcpus": Value(counts[3]), "maxVcpus": Value(counts[1])]
    let defined: Value = ["vcpus": Value(counts[2]), "maxVcpus": Value(counts[0])]
    let members = [Member(key: "running", value: running), Member(key: "defined", value: defined)]
    return Output(
      text: lines.map(TextPart.line), value: .object(try domain.identity + members), nameKey: "name")
  }

  private static func line(_ which: String, _ state: String, _ count: Int) -> String {
    "\(which.padded(to: 12)) \(state.padded(to: 12)) \("\(count)".leftPadded(to: 3))"
  }

  private func count(of domain: Domain, _ flags: Domain.VcpuFlags) throws -> Int {
    do {
      return try domain.vcpuCount(flags)
    } catch {
      guard [.noSupport, .invalidArg].contains(error.code) else { throw error }
      if flags.contains(.guest) {
        throw CommandFailure("Failed to retrieve vCPU count from the guest", because: error)
      }
      return try olderCount(of: domain, flags, isLive: try isLive(domain, flags))
    }
  }

  /// Drivers without the flags know the number of the running domain, and its description has that of the other.
  private func olderCount(of domain: Domain, _ flags: Domain.VcpuFlags, isLive: Bool) throws -> Int {
    if isLive { return flags.contains(.maximum) ? try domain.maxVcpuCount : try domain.info.vcpuCount }
    let element = try XMLDocument(parsing: try domain.xmlDescription(.inactive)).root.child(named: "vcpu")
    let present = flags.contains(.maximum) ? nil : element?["current"]
    guard let count = (present ?? element?.text).flatMap({ Int(decimal: $0) }) else {
      throw CommandFailure("the description of the domain has no number of virtual CPUs")
    }
    return count
  }

  private func isLive(_ domain: Domain, _ flags: Domain.VcpuFlags) throws -> Bool {
    if flags.contains(.config) { return false }
    return try flags.contains(.live) || domain.isActive
  }
}

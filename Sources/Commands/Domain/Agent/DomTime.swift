import CommandModel
import CommandOutput
import Libvirt

/// Show or set a guest's clock.
struct DomTime: Command {
  static let info = CommandInfo(
    "domtime", group: .monitor, "show or set a guest's clock", many: .each("shown"),
    discussion: """
      Prints the guest's time in seconds since 1970, or with --pretty as a date in UTC. The clock is set to a time, to
      that of this machine with --now, or to that of the guest's own hardware clock with --sync; a guest that was
      paused or saved has fallen behind. The guest's agent does it.
      """)

  static var examples: [Example] {
    [
      Example("domtime web1 --pretty", "Read the guest's clock."),
      Example("domtime web1 --sync", "Set it from its hardware clock, after a long pause."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "guestTime"), .silentChange(of: .domain, "guestTime"))

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Flag("now", "set it to the time of this machine") var now: Bool
  @Flag("pretty", "print a date") var pretty: Bool
  @Flag("sync", "set it to the time of the guest's hardware clock") var sync: Bool
  @Option(
    "time", "the time to set, in seconds since 1970", complete: .none("a number of seconds"), kind: .integer)
  var time: FreeText?

  func checkOptions() throws {
    if time != nil, now { throw CommandFailure.exclusive("time", "now") }
    if time != nil, sync { throw CommandFailure.exclusive("time", "sync") }
    if now, sync { throw CommandFailure.exclusive("now", "sync") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let moment = now ? .now : try time.map { Moment(seconds: try Self.seconds($0.text)) }
    guard moment != nil || sync else { return try read(domain) }
    let nanoseconds = UInt32((moment?.milliseconds ?? 0) * 1_000_000)
    try domain.setTime(
      seconds: moment?.seconds ?? 0, nanoseconds: nanoseconds, sync ? .timeSync : [])
    return .silentChange(of: try domain.identity, ["guestTime": Value(moment?.rfc3339)])
  }

  private static func seconds(_ text: String) throws -> Int64 {
    guard let seconds = Int64(decimal: text) else {
      throw CommandFailure(
        "Numeric value '\(text)' for <time> option is malformed or out of range", code: .usage)
    }
    return seconds
  }

  private func read(_ domain: Domain) throws -> Output {
    let time = try domain.time
    let moment = Moment(seconds: time.seconds, milliseconds: Int(time.nanoseconds / 1_000_000))
    let text = pretty ? moment.utc("%Y-%m-%d %H:%M:%S") ?? "" : "\(time.seconds)"
    let fact = Output.fact(text, of: try domain.identity, ["guestTime": Value(moment.rfc3339)])
    return fact.replacingText(with: .text("Time: \(text)"))
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Wait for events of QEMU's monitor.
struct QEMUMonitorEvent: Command {
  static let info = CommandInfo(
    "qemu-monitor-event", group: .domain, "wait for events of QEMU's monitor",
    many: .one("events are waited for of one domain, or of all"),
    discussion: """
      Prints the first event as QEMU words it, and ends; with --loop it goes on until --timeout or Ctrl-C. --event and
      --domain leave others out. It fails when no event came at all.
      """)

  static var examples: [Example] {
    [
      Example(
        "qemu-monitor-event --loop --timestamp", "Print all events of QEMU until Ctrl-C.", needs: .host),
      Example(
        "qemu-monitor-event web1 --event 'BLOCK_JOB_.*' --regex --timeout 60",
        "Wait a minute for an event of a block job.", needs: .host),
    ]
  }

  static let result: ResultShape? = .stream([
    .keys("timestamp", "event", "name", "uuid", "id", "happened", "eventData")
  ])

  typealias Flags = Connection.MonitorEventFlags

  @Option("domain", "name, id or uuid of the only domain to look at", complete: .activeDomains)
  var domain: LateDomain?
  @Option("event", "name of the only event to wait for", complete: .none("QEMU has names of its own"))
  var event: FreeText?
  @Flag("pretty", "lay out in lines what QEMU says") var pretty: Bool
  @Flag("loop", "go on after the first event") var loop: Bool
  @Option("timeout", "seconds after which to give up", complete: .none("a number of seconds"))
  var timeout: EventTimeout?
  @FlagBit(Flags.regex, "regex", "--event is a regular expression") var regex: Bool
  @FlagBit(Flags.noCase, "no-case", "do not heed whether --event is in capitals") var noCase: Bool
  @Flag("timestamp", "print the time before each event") var timestamp: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let limit = try timeout?.duration()
    if event?.text.isEmpty == true {
      throw CommandFailure("Failed to get option 'event': Option argument is empty", code: .usage)
    }
    let domain = try domain.map { try run.domain($0) }
    let connection = try run.connection()
    return try EventWait(isEndless: loop, limit: limit, showsTime: timestamp).run(
      in: run,
      subscribe: { [try connection.subscribe(toMonitorEvent: event?.text, of: domain, flags, $0)] },
      report: report)
  }

  private func report(of event: MonitorEvent) throws -> EventReport {
    let moment = Moment(seconds: event.seconds, milliseconds: Int(event.microseconds / 1000))
    let json = event.details.flatMap { JSONText($0) }
    // virsh ends what it has laid out with an empty line.
    let details = (pretty ? json.map { $0.pretty + "\n" } : nil) ?? event.details ?? "<null>"
    let fraction = "\(event.microseconds)".leftPadded(to: 6, with: "0")
    let time = timestamp ? "" : " at \(event.seconds).\(fraction)"
    let kind = Member(key: "event", value: .string(event.name))
    return EventReport(
      "event \(event.name)\(time) for domain '\(try event.domain.name)': \(details)",
      try [kind] + event.domain.identity + [
        Member(key: "happened", value: Value(moment.rfc3339)),
        Member(key: "eventData", value: json?.value ?? Value(event.details)),
      ])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// What there is to say about one event.
struct EventReport {
  /// The line or lines for people, without a newline at the end.
  var text: String
  /// The same as data.
  var members: [Member]

  init(_ text: String, _ members: [Member]) {
    self.text = text
    self.members = members
  }
}

/// Waits for events and prints each as it comes: what all commands that wait for events have in common.
///
/// It ends after the first event, or with `isEndless` never; in any case when the limit is reached, with
/// Ctrl-C, and when the connection is lost. It was a success if there was an event at all.
struct EventWait {
  var isEndless: Bool
  /// How long to wait in all; `nil` for as long as it takes.
  var limit: Duration?
  /// Print the time before each event.
  var showsTime: Bool
  /// The columns of CSV that hold all keys of all events that may come; nil for those of the first event.
  var columns: [String]?

  /// - Parameters:
  ///   - subscribe: registers for the events, with a handler that may be called on any thread.
  ///   - report: tells about an event; called on this thread.
  func run<Event: Sendable>(
    in run: Run,
    subscribe: (_ handler: @escaping @Sendable (Event) -> Void) throws -> [EventSubscription],
    report: (Event) throws -> EventReport
  ) throws -> Output {
    try run.checkStream(of: DataCatalogue.ofEvents)
    let deadline = limit.map { ContinuousClock.now.advanced(by: $0) }
    let box = EventMailbox<Event>()
    var count = 0
    let end = try run.waiting(on: box) {
      let subscriptions = try subscribe { box.post(.event($0, .now)) }
      defer { subscriptions.forEach { $0.cancel() } }
      while true {
        switch box.next(until: deadline) {
        case .end(let end): return end
        case .event(let event, let time):
          try run.emit(output(of: try report(event), at: time))
          count += 1
          if !isEndless { return .done }
        }
      }
    }
    if end == .abandoned { throw RunAbandoned() }
    let summary = Output.remark(summary(of: end, after: count))
    if end == .lost {
      try run.emit(summary)
      throw run.lossOfConnection()
    }
    let code = code(of: end, after: count)
    // Text says how it ended; programs are told where that counts as an error.
    if code != .success, run.settings.errorFormat.hasErrorObjects {
      let reason = end == .interrupted ? "interrupted" : "the time has passed"
      throw CommandFailure("\(reason) before any event came", code: code)
    }
    run.resultCode = code
    return summary
  }

  private func output(of report: EventReport, at time: Moment) -> Output {
    let prefix = showsTime ? "\(time.logText): " : ""
    let stamp = Member(key: "timestamp", value: Value(time.rfc3339))
    var output = Output(
      text: [.line(prefix + report.text)], value: .object([stamp] + report.members),
      nameKey: report.members.contains { $0.key == "name" } ? "name" : "uuid")
    output.columns = columns
    return output
  }

  private func summary(of end: EventEnd, after count: Int) -> Output {
    var lines: [TextPart] = []
    if end == .timedOut { lines.append(.line("event loop timed out")) }
    if end == .interrupted { lines.append(.line("event loop interrupted")) }
    return Output(text: lines + [.line("events received: \(count)")])
  }

  private func code(of end: EventEnd, after count: Int) -> ExitCode {
    if count > 0 { return .success }
    return end == .interrupted ? .interrupted : .deadlinePassed
  }
}

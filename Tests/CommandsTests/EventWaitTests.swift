import CommandModel
import CommandOutput
import Libvirt
import Platform
import SessionSupport
import Synchronization
import Testing

@testable import Commands

/// Waiting for events that a test makes up.
@Suite("Waiting for events", .timeLimit(.minutes(10)))
struct EventWaitTests {
  private typealias Handler = @Sendable (Int) -> Void

  /// Waits in a run of its own; `source` makes the events and whatever else happens.
  private func wait(
    endless: Bool = false, limit: Duration? = .seconds(30), timestamps: Bool = false,
    format: OutputFormat = .text, _ source: @escaping (Run, @escaping Handler) throws -> Void
  ) throws -> (output: String, code: ExitCode) {
    let memory = try MemorySession { $0.format = format }
    let run = Run(of: "event", in: memory.session)
    let wait = EventWait(isEndless: endless, limit: limit, showsTime: timestamps)
    let summary = try wait.run(
      in: run,
      subscribe: { handler in
        try source(run, handler)
        return []
      },
      report: { (event: Int) in EventReport("event \(event)", [Member(key: "event", value: Value(event))]) })
    try run.show(summary)
    return (memory.output, run.resultCode)
  }

  @Test("the first event is enough, and all others are left")
  func first() throws {
    let result = try wait { _, handler in (1...3).forEach(handler) }
    #expect(result.output == "event 1\nevents received: 1\n")
    #expect(result.code == .success)
  }

  @Test("a loop goes on until Ctrl-C, and prints what came before it")
  func loop() throws {
    let result = try wait(endless: true) { run, handler in
      (1...3).forEach(handler)
      #expect(run.interruption.deliver())
      handler(4)
    }
    #expect(result.output == "event 1\nevent 2\nevent 3\nevent loop interrupted\nevents received: 3\n")
    #expect(result.code == .success)
  }

  @Test("Ctrl-C before any event, and a time that passes without one, are failures of their classes")
  func nothing() throws {
    let interrupted = try wait(endless: true) { run, _ in #expect(run.interruption.deliver()) }
    #expect(interrupted.output == "event loop interrupted\nevents received: 0\n")
    #expect(interrupted.code == .interrupted)
    let late = try wait(limit: .milliseconds(10)) { _, _ in }
    #expect(late.output == "event loop timed out\nevents received: 0\n")
    #expect(late.code == .deadlinePassed)
  }

  @Test("events from threads all over come one after the other, each whole")
  func threads() throws {
    let result = try wait(endless: true) { run, handler in
      let done = Semaphore()
      for number in 0..<8 {
        Worker.start {
          for step in 0..<50 { handler(number * 50 + step) }
          done.signal()
        }
      }
      for _ in 0..<8 { done.wait() }
      #expect(run.interruption.deliver())
    }
    let lines = result.output.split(separator: "\n")
    #expect(Set(lines.prefix(400)) == Set((0..<400).map { "event \($0)" }))
    #expect(lines.suffix(2) == ["event loop interrupted", "events received: 400"])
  }

  @Test("each event is a line of JSON, and the summary is for people only")
  func json() throws {
    let result = try wait(endless: true, format: .json) { run, handler in
      (1...2).forEach(handler)
      #expect(run.interruption.deliver())
    }
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix(#"{"timestamp":"20"#) })
    #expect(lines.last?.hasSuffix(#""event":2}"#) == true)
  }

  @Test("a connection that is lost ends the wait with the class of connections")
  func loss() throws {
    let error = #expect(throws: CommandFailure.self) {
      try wait(endless: true) { run, handler in
        handler(1)
        run.host.link.state.withLock { $0.observers.map(\.handler) }.forEach { $0() }
      }
    }
    #expect(error?.code == .connection)
  }

  @Test("a loss from just before is noticed, too")
  func earlierLoss() throws {
    let memory = try MemorySession()
    let (run, told) = (Run(in: memory.session), Rendezvous())
    _ = try run.connection()
    run.host.link.state.withLock { $0.isLost = true }
    try run.host.link.noticingLoss({ told.signal() }, in: memory.session) {
      #expect(told.wait(atMost: .zero))
    }
  }

  @Test("a run that is left behind ends its wait, with nothing more to say")
  func abandoned() throws {
    #expect(throws: RunAbandoned.self) {
      try wait(endless: true) { run, handler in
        run.abandon()
        handler(1)
      }
    }
    #expect(throws: RunAbandoned.self) { try wait { run, _ in run.abandon() } }
  }
}

/// Events in the order in which they came.
@Suite("Mailbox of events")
struct EventMailboxTests {
  private func describe(_ letter: EventMailbox<Int>.Letter) -> String {
    switch letter {
    case .event(let number, _): "\(number)"
    case .end(let end): "\(end)"
    }
  }

  @Test("letters come in order; those of after the deadline do not, however busy the sender is")
  func deadline() {
    let box = EventMailbox<Int>()
    for number in 1...2 { box.post(.event(number, .now)) }
    let deadline = ContinuousClock.now
    #expect(holds { ContinuousClock.now > deadline })
    for number in 3...4 { box.post(.event(number, .now)) }
    #expect((0..<3).map { _ in describe(box.next(until: deadline)) } == ["1", "2", "timedOut"])
  }

  @Test("an end that comes after the deadline still says why")
  func lateEnd() {
    let box = EventMailbox<Int>()
    let deadline = ContinuousClock.now
    box.post(.end(.interrupted))
    #expect(describe(box.next(until: deadline)) == "interrupted")
    #expect(describe(box.next(until: deadline)) == "timedOut")
  }
}

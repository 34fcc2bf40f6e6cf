import CommandOutput
import SessionSupport
import Synchronization
import Testing

@testable import Commands

/// Ctrl-C on its way to one run, and the time that a run has.
@Suite("Interruption and deadlines", .timeLimit(.minutes(10)))
struct InterruptionTests {
  /// What a driver was asked for.
  private final class Source: Sendable {
    let log = Mutex<[String]>([])

    func note(_ word: String) { log.withLock { $0.append(word) } }

    var source: Interruption.Source {
      Interruption.Source { [self] _ in
        note("prepare")
        return { [self] in note("release") }
      } wake: { [self] in
        note("wake")
      }
    }
  }

  @Test("the innermost handler gets Ctrl-C, and nobody when there is none")
  func innermost() {
    let (interruption, calls) = (Interruption(), Shared<[String]>([]))
    #expect(!interruption.deliver())
    interruption.handled(by: { calls.change { $0.append("outer") } }) {
      interruption.handled(by: { calls.change { $0.append("inner") } }) {
        #expect(interruption.deliver() && interruption.deliver())
      }
      #expect(interruption.deliver())
    }
    #expect(!interruption.deliver())
    #expect(calls.value == ["inner", "inner", "outer"])
  }

  @Test("a handler for once leaves the second Ctrl-C to the driver, not to a handler around it")
  func once() {
    let interruption = Interruption()
    interruption.handled(by: { Issue.record("the outer one") }) {
      interruption.handled(once: true, by: {}) {
        #expect(interruption.deliver())
        #expect(!interruption.deliver())
      }
    }
  }

  @Test("the driver is told for how long Ctrl-C is wanted, whatever happens")
  func preparation() {
    let source = Source()
    let interruption = Interruption(source: source.source)
    #expect(throws: FakeTerminal.GaveUp.self) {
      try interruption.handled(by: {}) { throw FakeTerminal.GaveUp() }
    }
    #expect(throws: FakeTerminal.GaveUp.self) {
      try interruption.exposed {
        #expect(!interruption.deliver())
        throw FakeTerminal.GaveUp()
      }
    }
    #expect(source.log.withLock(\.self) == ["prepare", "release", "prepare", "release"])
  }

  @Test("insistence ends what the handler was to end, and nothing after it")
  func insistence() {
    let source = Source()
    let interruption = Interruption(source: source.source)
    interruption.handled(once: true, by: {}) {
      interruption.insist()
      #expect(!interruption.isInsistent, "nobody has pressed Ctrl-C")
      #expect(interruption.deliver())
      interruption.insist()
      #expect(interruption.isInsistent)
    }
    #expect(!interruption.isInsistent)
    interruption.insist()
    #expect(!interruption.isInsistent)
    #expect(source.log.withLock(\.self) == ["prepare", "wake", "release"])
  }

  @Test("a clock without a limit has no end, and is none the worse for rests")
  func unlimited() {
    let clock = DeadlineClock(limit: nil)
    #expect(clock.end == nil)
    clock.resting { #expect(clock.end == nil) }
    #expect(clock.end == nil)
  }

  @Test("a rest moves the end by the time that it takes, nested or not, and tells the driver")
  func rests() throws {
    let changes = Shared(0)
    let clock = DeadlineClock(limit: .seconds(100)) { changes.change { $0 += 1 } }
    let end = try #require(clock.end)
    let start = ContinuousClock.now
    clock.resting {
      #expect(clock.end == nil)
      clock.resting { #expect(clock.end == nil) }
      #expect(clock.end == nil)
      #expect(holds { start.duration(to: .now) > .milliseconds(20) })
    }
    let moved = end.duration(to: try #require(clock.end))
    #expect(moved > .milliseconds(20))
    #expect(moved <= start.duration(to: .now))
    #expect(changes.value == 4)
  }

  @Test("the clock goes on after a question that failed")
  func failedRest() {
    let clock = DeadlineClock(limit: .seconds(100))
    #expect(throws: FakeTerminal.GaveUp.self) { try clock.resting { throw FakeTerminal.GaveUp() } }
    #expect(clock.end != nil)
  }
}

import CommandModel
import Libvirt
import Platform
import SessionSupport
import Testing

@testable import Commands

/// Waiting for a condition that a test makes come true.
@Suite("Waiting for a condition", .timeLimit(.minutes(10)))
struct ConditionWaitTests {
  private typealias Noted = @Sendable () -> Void

  private func wait(
    limit: Duration? = .seconds(30), subscribe: (Run, @escaping Noted) throws -> Void = { _, _ in },
    until isMet: () throws -> Bool
  ) throws -> EventEnd {
    let run = Run(of: "await", in: try MemorySession().session)
    return try ConditionWait(limit: limit).run(
      in: run,
      subscribe: { noted in
        try subscribe(run, noted)
        return []
      }, until: isMet)
  }

  @Test("what is so already takes no event")
  func atOnce() throws {
    var asked = 0
    let end = try wait {
      asked += 1
      return true
    }
    #expect(end == .done)
    #expect(asked == 1)
  }

  @Test("it asks after it has subscribed, and again behind each event, and no more often")
  func events() throws {
    var asked = 0
    var noted: Noted?
    let end = try wait(subscribe: { noted = $1 }) {
      asked += 1
      let noted = try #require(noted)
      if asked < 4 { noted() }
      return asked == 4
    }
    #expect(end == .done)
    #expect(asked == 4)
  }

  @Test("where there are no events it asks again and again")
  func polls() throws {
    var asked = 0
    let missing = LibvirtError(code: .noSupport, message: "no events here")
    let end = try wait(subscribe: { _, _ in throw missing }) {
      asked += 1
      return asked == 3
    }
    #expect(end == .done)
    #expect(asked == 3)
  }

  @Test("another error of a subscription is one of the wait")
  func failure() throws {
    let broken = LibvirtError(code: .rpc, message: "broken")
    #expect(throws: LibvirtError.self) { () throws in
      _ = try wait(subscribe: { _, _ in throw broken }, until: { false })
    }
  }

  @Test("the time passes, with events and without")
  func deadline() throws {
    #expect(try wait(limit: .milliseconds(20), until: { false }) == .timedOut)
    let missing = LibvirtError(code: .noSupport, message: "no events here")
    let end = try wait(limit: .milliseconds(120), subscribe: { _, _ in throw missing }, until: { false })
    #expect(end == .timedOut)
  }

  @Test("Ctrl-C ends it, and so does being left behind")
  func interrupted() throws {
    var wasCaught = false
    let end = try wait(subscribe: { run, _ in wasCaught = run.interruption.deliver() }, until: { false })
    #expect(end == .interrupted && wasCaught)
    let left = try wait(subscribe: { run, _ in run.abandon() }, until: { false })
    #expect(left == .abandoned)
  }
}

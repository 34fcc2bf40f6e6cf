import Glibc
import Platform
import Synchronization
import Testing

/// What the process does with a signal belongs to the process: one test after the other.
@Suite("Signal hub", .serialized)
struct SignalHubTests {
  private let hub = SignalHub()

  /// A pipe with a byte in it.
  private func readyPipe() throws -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    #expect(write(ends[1], "x", 1) == 1)
    return (ends[0], ends[1])
  }

  @Test("what has come already is told in its order")
  func tellsInOrder() throws {
    let ends = try readyPipe()
    defer { for end in [ends.reader, ends.writer] { close(end) } }
    hub.post(SIGTERM)
    hub.wake()
    hub.post(SIGINT)
    let events = (0..<4).map { _ in hub.wait(for: ends.reader, until: .now) }
    #expect(events == [.signal(SIGTERM), .woken, .signal(SIGINT), .input])
  }

  @Test("a deadline ends a wait, not before its time, and does not hide input")
  func keepsDeadlines() throws {
    let deadline = ContinuousClock.now + .milliseconds(30)
    #expect(hub.wait(until: deadline) == .deadline)
    #expect(ContinuousClock.now >= deadline)
    #expect(hub.wait(until: deadline) == .deadline)
    let ends = try readyPipe()
    #expect(hub.wait(for: ends.reader, until: deadline) == .input)
    close(ends.writer)
    var byte: UInt8 = 0
    #expect(read(ends.reader, &byte, 1) == 1)
    #expect(hub.wait(for: ends.reader) == .input, "the other end has hung up")
    close(ends.reader)
  }

  @Test("another thread ends a wait")
  func wakes() {
    Worker.start { [hub] in hub.wake() }
    #expect(hub.wait(until: .now + .seconds(10)) == .woken)
    Worker.start { [hub] in hub.post(SIGHUP) }
    #expect(hub.wait(until: .now + .seconds(10)) == .signal(SIGHUP))
  }

  @Test("wakes that nobody waits for leave room for a signal")
  func wakesAreOne() {
    for _ in 0..<200_000 { hub.wake() }
    hub.post(SIGTERM)
    #expect(hub.wait(until: .now) == .woken)
    #expect(hub.wait(until: .now) == .signal(SIGTERM))
    hub.wake()
    #expect(hub.wait(until: .now) == .woken)
  }

  @Test("no wake is lost between threads that wake and one that waits")
  func losesNoWake() {
    let count = 20_000
    let (given, taken) = (SharedCount(), SharedCount())
    Worker.start { [hub] in
      for _ in 0..<count {
        given.add()
        hub.wake()
      }
    }
    while taken.value < count {
      guard hub.wait(until: .now + .seconds(20)) == .woken else { break }
      taken.set(given.value)
    }
    #expect(taken.value == count)
  }

  @Test("looking for a signal keeps wakes for the next wait")
  func keepsWakes() {
    hub.wake()
    #expect(hub.pendingSignal() == nil)
    hub.post(SIGINT)
    #expect(hub.pendingSignal() == SIGINT)
    #expect(hub.wait(until: .now) == .woken)
    #expect(hub.wait(until: .now) == .deadline)
  }

  @Test("hubs side by side get what is theirs")
  func standsAlone() {
    let other = SignalHub()
    hub.post(SIGINT)
    other.wake()
    #expect(other.wait(until: .now) == .woken)
    #expect(other.wait(until: .now) == .deadline)
    #expect(hub.wait(until: .now) == .signal(SIGINT))
  }

  @Test("a hub that comes after another finds nothing of it")
  func startsEmpty() {
    for _ in 0..<3 {
      let earlier = SignalHub()
      earlier.post(SIGINT)
      earlier.wake()
    }
    #expect((0..<3).allSatisfy { _ in SignalHub().wait(until: .now) == .deadline })
  }

  @Test("a signal of the process comes to the hub that catches it, ignored before or not, and then goes back")
  func catchesSignals() {
    let other = SignalHub()
    #expect(SignalHub.isIgnored(SIGURG) == false)
    signal(SIGURG, SIG_IGN)
    defer { signal(SIGURG, SIG_DFL) }
    #expect(SignalHub.isIgnored(SIGURG))
    hub.catching([SIGURG, SIGUSR2]) {
      kill(getpid(), SIGURG)
      #expect(hub.wait(until: .now + .seconds(10)) == .signal(SIGURG))
      other.catching([SIGURG]) {
        kill(getpid(), SIGURG)
        #expect(other.wait(until: .now + .seconds(10)) == .signal(SIGURG))
      }
      kill(getpid(), SIGURG)
      #expect(hub.wait(until: .now + .seconds(10)) == .signal(SIGURG))
      #expect(other.wait(until: .now) == .deadline)
    }
    #expect(SignalHub.isIgnored(SIGURG))
    kill(getpid(), SIGURG)
    #expect(hub.wait(until: .now + .milliseconds(20)) == .deadline)
  }
}

/// A number that threads share.
private final class SharedCount: Sendable {
  private let number = Atomic(0)
  var value: Int { number.load(ordering: .acquiring) }
  func add() { number.add(1, ordering: .releasing) }
  func set(_ value: Int) { number.store(value, ordering: .releasing) }
}

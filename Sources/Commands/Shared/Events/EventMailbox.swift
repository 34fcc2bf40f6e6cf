import Platform
import Synchronization

/// Why a command stops to wait for events.
enum EventEnd: Sendable {
  /// It has what it waited for.
  case done
  case timedOut
  /// Ctrl-C.
  case interrupted
  /// The connection is gone.
  case lost
  /// Nobody waits for the command any more.
  case abandoned
}

/// Where events wait until the command's own thread has printed those before them.
final class EventMailbox<Event: Sendable>: Sendable {
  enum Letter: Sendable {
    case event(Event, Moment)
    case end(EventEnd)
  }

  private let letters = Mutex<[(letter: Letter, arrival: ContinuousClock.Instant)]>([])
  private let arrived = Semaphore()

  func post(_ letter: Letter) {
    letters.withLock { $0.append((letter, .now)) }
    arrived.signal()
  }

  /// The next letter; the end when it came after the deadline, or none did.
  func next(until deadline: ContinuousClock.Instant?) -> Letter {
    guard arrived.wait(until: deadline) else { return .end(.timedOut) }
    let (letter, arrival) = letters.withLock { $0.removeFirst() }
    if case .event = letter, let deadline, arrival > deadline { return .end(.timedOut) }
    return letter
  }
}

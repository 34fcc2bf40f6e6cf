import Glibc
import LineEditor
import Synchronization

/// Brings signals and the ends of work to the one thread that waits for them.
///
/// A signal handler may do next to nothing but write; so each message is one byte in a pipe.
final class SignalPipe: Sendable {
  enum Message: Equatable {
    /// The work of this turn is done.
    case done(UInt8)
    case signal(Int32)
  }

  private let reader: Int32
  private let writer: Int32
  private let turn = Atomic<UInt8>(0)

  /// Bytes from here on are turns, below are signals.
  private static let firstTurn: UInt8 = 128

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reader, writer) = (ends[0], ends[1])
    signalWriter.store(writer, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM, SIGHUP] { Self.install(number) }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Says that the caller reads the pipe from now on, so that a signal no longer ends the process; false when somebody
  /// reads it already.
  @discardableResult
  func claim() -> Bool { !isPipeRead.exchange(true, ordering: .sequentiallyConsistent) }

  /// A number for the next piece of work, so that the end of an abandoned one is told from it.
  func nextTurn() -> UInt8 {
    let next = turn.wrappingAdd(1, ordering: .relaxed).newValue
    return Self.firstTurn + next % (255 - Self.firstTurn)
  }

  func send(_ message: Message) {
    var byte: UInt8
    switch message {
    case .done(let turn): byte = turn
    case .signal(let number): byte = UInt8(truncatingIfNeeded: number)
    }
    _ = write(writer, &byte, 1)
  }

  /// The next message; `nil` when none has come until the deadline.
  func receive(until deadline: ContinuousClock.Instant?) -> Message? {
    while true {
      var byte: UInt8 = 0
      if read(reader, &byte, 1) == 1 {
        return byte >= Self.firstTurn ? .done(byte) : .signal(Int32(byte))
      }
      guard wait(until: deadline) else { return nil }
    }
  }

  private func wait(until deadline: ContinuousClock.Instant?) -> Bool {
    var descriptor = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    guard let deadline else {
      _ = poll(&descriptor, 1, -1)
      return true
    }
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return false }
    let milliseconds =
      left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
    _ = poll(&descriptor, 1, Int32(clamping: milliseconds))
    return true
  }

  /// Leaves the process as a signal asks, with the terminal as it was. May be called by a signal handler.
  static func leave(because number: Int32) -> Never {
    Terminal.restore()
    _exit(128 + number)
  }

  private static func install(_ number: Int32) {
    var previous = sigaction()
    sigaction(number, nil, &previous)
    // What the caller chose to ignore, as nohup does, stays ignored.
    if isIgnored(previous) { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = reportSignal
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }
}

/// SIG_IGN is no function, but a number in the place of one.
private func isIgnored(_ action: sigaction) -> Bool {
  let handler = action.__sigaction_handler.sa_handler
  return handler.map { unsafeBitCast($0, to: Int.self) } == unsafeBitCast(SIG_IGN, to: Int.self)
}

/// Where signal handlers write, and whether anybody reads it: they cannot be handed anything.
private let signalWriter = Atomic<Int32>(-1)
private let isPipeRead = Atomic(false)

private func reportSignal(_ number: Int32) {
  guard isPipeRead.load(ordering: .relaxed) else { SignalPipe.leave(because: number) }
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalWriter.load(ordering: .relaxed), &byte, 1)
  errno = saved
}

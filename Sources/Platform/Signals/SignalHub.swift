import Glibc
import Synchronization

/// The one place where a thread waits for input, signals and the end of work together.
///
/// A signal handler may do next to nothing but write; so each signal is one byte in a pipe, and a call of `wake()` is
/// another. One hub at a time is attached to the process and gets its signals; any number of hubs can be made, for
/// sessions that run side by side, and `post(_:)` gives them signals by hand.
public final class SignalHub: Sendable {
  /// What a wait ended with.
  public enum Event: Equatable, Sendable {
    /// The descriptor that was waited for can be read, or has hung up.
    case input
    case signal(Int32)
    /// Somebody called `wake()`: what the waiter watches may have changed.
    case woken
    case deadline
  }

  private let pipe = SignalPipes.take()

  /// Whether a wake is in the pipe already: one stands for many, so that wakes never leave a signal without room.
  private let isWoken = Atomic(false)

  /// Whether somebody waits here from now on, see `attend()`.
  private let hasWaiter = Atomic(false)

  public init() {}

  // The hub of the process lives as long as the process.
  deinit { if !SignalRoutes.lead(to: pipe.writer) { SignalPipes.giveBack(pipe) } }

  /// Delivers a signal as if it had come from outside.
  public func post(_ signal: Int32) { send(UInt8(truncatingIfNeeded: signal)) }

  /// Ends a wait, from whatever thread.
  public func wake() {
    if !isWoken.exchange(true, ordering: .sequentiallyConsistent) { send(0) }
  }

  /// Waits for what comes first; what has come already is told in the order signals and wakes, input, deadline.
  ///
  /// - Parameters:
  ///   - input: a descriptor to be read; `nil` for none.
  ///   - deadline: how long to wait; `nil` for ever.
  public func wait(for input: Int32? = nil, until deadline: ContinuousClock.Instant? = nil) -> Event {
    while true {
      if let byte = take() { return byte == 0 ? .woken : .signal(Int32(byte)) }
      var waiting = [
        pollfd(fd: pipe.reader, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let milliseconds = Self.milliseconds(until: deadline)
      let count = poll(&waiting, 2, milliseconds)
      if count > 0, waiting[0].revents == 0 { return .input }
      if count == 0, milliseconds == 0 { return .deadline }
    }
  }

  /// The next signal that has come already, without waiting; wakes stay for the next wait.
  public func pendingSignal() -> Int32? {
    var woken = false
    defer { if woken { wake() } }
    while let byte = take() {
      if byte != 0 { return Int32(byte) }
      woken = true
    }
    return nil
  }

  private func take() -> UInt8? {
    var byte: UInt8 = 0
    guard read(pipe.reader, &byte, 1) == 1 else { return nil }
    // Whoever wakes from here on sends anew; an exchange, so that what they did before is seen.
    if byte == 0 { _ = isWoken.exchange(false, ordering: .sequentiallyConsistent) }
    return byte
  }

  private func send(_ byte: UInt8) {
    var byte = byte
    _ = write(pipe.writer, &byte, 1)
  }

  /// What poll takes: -1 is for ever, 0 is over.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return 0 }
    return Int32(
      clamping: left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1)
  }
}

// MARK: - The process

extension SignalHub {
  /// The signals that ask a process to end.
  public static let endingSignals = [SIGINT, SIGTERM, SIGHUP]

  /// Whether the caller of the process chose that a signal does nothing, as nohup does.
  public static func isIgnored(_ signal: Int32) -> Bool { SignalAction(of: signal).isIgnored }

  /// Catches the signals that ask the process to end; SIGPIPE is ignored.
  ///
  /// As long as nobody waits at this hub (see `attend()`), such a signal ends the process at once, after `leave`: a
  /// function that does only what a signal handler may.
  public func attach(leaving leave: @escaping @convention(c) (Int32) -> Void) {
    SignalRoutes.attach(pipe.writer, leaving: leave)
    if hasWaiter.load(ordering: .sequentiallyConsistent) { SignalRoutes.setAttended(true) }
    for number in Self.endingSignals where !SignalAction(of: number).isIgnored {
      SignalRoutes[number] = pipe.writer
      SignalAction(handler: receiveEndingSignal).install(for: number)
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Says that somebody waits at this hub from now on, so that signals no longer end the process by themselves if it is
  /// the attached one; false when that was so already.
  @discardableResult
  public func attend() -> Bool {
    let isFirst = !hasWaiter.exchange(true, ordering: .sequentiallyConsistent)
    if isAttached { SignalRoutes.setAttended(true) }
    return isFirst
  }

  private var isAttached: Bool { SignalRoutes.attached == pipe.writer }

  /// Runs `body`, which may hang and cannot wait here, such as writing to a pipe that nobody reads: a signal that asks
  /// the process to end does so at once, as before `attend()`, and so does one that has come and was not seen yet.
  public func unattended(_ body: () -> Void) {
    guard isAttached, SignalRoutes.setAttended(false) else { return body() }
    defer { SignalRoutes.setAttended(true) }
    if let signal = pendingSignal() { receiveEndingSignal(signal) }
    body()
  }

  /// Brings more signals to this hub while `body` runs, also such as the caller of the process had chosen to ignore.
  ///
  /// What a signal does belongs to the process: two threads must not catch the same one at a time.
  public func catching<Result, Failure: Error>(
    _ signals: [Int32], _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let earlier = signals.map { (number: $0, route: SignalRoutes[$0], action: SignalAction(of: $0)) }
    for number in signals {
      SignalRoutes[number] = pipe.writer
      SignalAction(handler: receiveSignal).install(for: number)
    }
    defer {
      for entry in earlier.reversed() {
        entry.action.install(for: entry.number)
        SignalRoutes[entry.number] = entry.route
      }
    }
    return try body()
  }
}

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

  private let reader: Int32
  private let writer: Int32
  private let hasWaiter = Atomic(false)

  public init() {
    var ends: [Int32] = [-1, -1]
    // poll ignores a descriptor of -1: without a pipe signals go unnoticed, and input still works.
    _ = pipe(&ends)
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    // A handler may be about to write: the hub of the process lives as long as the process.
    guard !isAttached else { return }
    close(reader)
    close(writer)
  }

  /// Delivers a signal as if it had come from outside.
  public func post(_ signal: Int32) { send(UInt8(truncatingIfNeeded: signal)) }

  /// Ends a wait, from whatever thread.
  public func wake() { send(0) }

  /// Waits for what comes first.
  ///
  /// - Parameters:
  ///   - input: a descriptor to be read; `nil` for none.
  ///   - deadline: how long to wait; `nil` for ever.
  public func wait(for input: Int32? = nil, until deadline: ContinuousClock.Instant? = nil) -> Event {
    while true {
      if let byte = take() { return byte == 0 ? .woken : .signal(Int32(byte)) }
      var waiting = [
        pollfd(fd: reader, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      guard let milliseconds = Self.milliseconds(until: deadline) else { return .deadline }
      guard poll(&waiting, 2, milliseconds) > 0, waiting[0].revents == 0 else { continue }
      if waiting[1].revents != 0 { return .input }
    }
  }

  /// The next signal that has come already, without waiting.
  public func pendingSignal() -> Int32? {
    while let byte = take() { if byte != 0 { return Int32(byte) } }
    return nil
  }

  private func take() -> UInt8? {
    var byte: UInt8 = 0
    return read(reader, &byte, 1) == 1 ? byte : nil
  }

  private func send(_ byte: UInt8) {
    var byte = byte
    _ = write(writer, &byte, 1)
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32? {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return nil }
    return Int32(
      clamping: left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1)
  }
}

// MARK: - The process

extension SignalHub {
  /// The signals that ask a process to end.
  public static let endingSignals = [SIGINT, SIGTERM, SIGHUP]

  /// Catches the signals that ask the process to end; SIGPIPE is ignored.
  ///
  /// As long as nobody waits at this hub (see `attend()`), such a signal ends the process at once, after `leave`: a
  /// function that does only what a signal handler may.
  public func attach(leaving leave: @escaping @convention(c) (Int32) -> Void) {
    attachedLeave.store(
      UInt(bitPattern: unsafeBitCast(leave, to: Int.self)), ordering: .sequentiallyConsistent)
    attachedWriter.store(writer, ordering: .sequentiallyConsistent)
    if hasWaiter.load(ordering: .sequentiallyConsistent) {
      isAttended.store(true, ordering: .sequentiallyConsistent)
    }
    for number in Self.endingSignals where !SignalAction(of: number).isIgnored {
      SignalAction(handler: receiveSignal).install(for: number)
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Says that somebody waits at this hub from now on, so that signals no longer end the process by themselves; false
  /// when that was so already.
  @discardableResult
  public func attend() -> Bool {
    let isFirst = !hasWaiter.exchange(true, ordering: .sequentiallyConsistent)
    if isAttached { isAttended.store(true, ordering: .sequentiallyConsistent) }
    return isFirst
  }

  private var isAttached: Bool { attachedWriter.load(ordering: .sequentiallyConsistent) == writer }

  /// Runs `body`, which may hang and cannot wait here, such as writing to a pipe that nobody reads: a signal that asks
  /// the process to end does so at once, as before `attend()`, and so does one that has come and was not seen yet.
  public func unattended(_ body: () -> Void) {
    guard isAttached, isAttended.exchange(false, ordering: .sequentiallyConsistent) else { return body() }
    defer { isAttended.store(true, ordering: .sequentiallyConsistent) }
    if let signal = pendingSignal() { receiveSignal(signal) }
    body()
  }

  /// Catches more signals while `body` runs, also such as the caller of the process had chosen to ignore.
  public func catching<Result, Failure: Error>(
    _ signals: [Int32], _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let earlier = signals.map { SignalAction(of: $0) }
    for number in signals { SignalAction(handler: receiveSignal).install(for: number) }
    defer { for (number, action) in zip(signals, earlier) { action.install(for: number) } }
    return try body()
  }
}

// MARK: - Signals that the caller had chosen to ignore

extension SignalHub {
  /// Catches a signal until `end()`, also where the caller of the process had chosen to ignore it, as a shell does with
  /// Ctrl-C for its background jobs.
  public struct Insistence: Sendable {
    fileprivate let signal: Int32

    /// Gives the signal back, unless somebody else insists on it too.
    public func end() {
      insistences.withLock { insistences in
        guard let (count, earlier) = insistences[signal] else { return }
        insistences[signal] = count > 1 ? (count - 1, earlier) : nil
        if count == 1 { earlier.install(for: signal) }
      }
    }
  }

  /// Catches a signal whatever was done with it before.
  public func insist(on signal: Int32) -> Insistence {
    insistences.withLock { insistences in
      if let (count, earlier) = insistences[signal] {
        insistences[signal] = (count + 1, earlier)
      } else {
        insistences[signal] = (1, SignalAction(of: signal))
        if attachedWriter.load(ordering: .sequentiallyConsistent) >= 0 {
          SignalAction(handler: receiveSignal).install(for: signal)
        }
      }
    }
    return Insistence(signal: signal)
  }
}

/// How many insist on a signal, and what was done with it before.
private let insistences = Mutex<[Int32: (count: Int, earlier: SignalAction)]>([:])

/// What the process does when a signal comes.
///
/// Sendable without the compiler's proof: C's structure holds a function's address and numbers.
private struct SignalAction: @unchecked Sendable {
  private var action = sigaction()

  init(of number: Int32) { sigaction(number, nil, &action) }

  init(handler: @escaping @convention(c) (Int32) -> Void) {
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
  }

  /// SIG_IGN is no function, but a number in the place of one.
  var isIgnored: Bool {
    let handler = action.__sigaction_handler.sa_handler
    return handler.map { unsafeBitCast($0, to: Int.self) } == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  func install(for number: Int32) {
    var action = action
    sigaction(number, &action, nil)
  }
}

/// Where the handler writes, whether anybody reads it, and what to do when nobody does: a handler cannot be handed
/// anything.
private let attachedWriter = Atomic<Int32>(-1)
private let isAttended = Atomic(false)
private let attachedLeave = Atomic<UInt>(0)

private func receiveSignal(_ number: Int32) {
  guard isAttended.load(ordering: .relaxed) else {
    let leave = attachedLeave.load(ordering: .relaxed)
    if leave != 0 {
      unsafeBitCast(leave, to: (@convention(c) (Int32) -> Void).self)(number)
    }
    return
  }
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(attachedWriter.load(ordering: .relaxed), &byte, 1)
  errno = saved
}

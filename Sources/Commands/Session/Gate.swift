import CommandOutput
import Glibc
import Platform
import Synchronization

/// The only way by which a run reaches the outside: results, errors, progress and questions.
///
/// Shut, it is shut for good: what was abandoned never speaks again.
public final class Gate: Sendable {
  private let streams: Streams
  /// Whether anything is drawn: progress and questions are for who looks on.
  private let draws: Bool
  /// Whether errors and hints are led by a word in colour.
  private let colorsErrors: Bool
  private let isOpen = Mutex(true)
  /// Set where a writer holds the lock for too long, in a pipe that nobody reads.
  private let isForced = Atomic(false)

  public init(_ streams: Streams, draws: Bool = true, colorsErrors: Bool = false) {
    self.streams = streams
    self.draws = draws
    self.colorsErrors = colorsErrors
  }

  /// Whether errors and progress go to a terminal.
  var isErrorTerminal: Bool { streams.isErrorTerminal }

  /// Whether results go to a terminal.
  var isOutputTerminal: Bool { streams.isOutputTerminal }

  /// How text is dressed for standard output.
  func style(color: ColorChoice, environment: (String) -> String?) -> Styler {
    Styler(for: streams.output, color: color, environment: environment)
  }

  /// Prints a piece of the results, and hands it to the system unless more is to come.
  ///
  /// - Parameter text: made only if it is printed.
  /// - Throws: `RunAbandoned` when the gate is shut, `OutputError` when the output cannot be written.
  func write(flushes: Bool = true, _ text: () -> String) throws {
    try pass {
      streams.output.write(text())
      if flushes { try streams.output.flush() }
    }
  }

  /// Prints bytes that come from a guest, as they are.
  ///
  /// - Throws: `RunAbandoned` when the gate is shut, `OutputError` when the output cannot be written.
  func write(bytes: some Collection<UInt8>) throws {
    try pass {
      streams.output.write(bytes: bytes)
      try streams.output.flush()
    }
  }

  /// Hands everything printed so far to the system.
  ///
  /// - Throws: `RunAbandoned` when the gate is shut, `OutputError` when the output cannot be written.
  func flush() throws { try pass { try streams.output.flush() } }

  /// One line on standard error, behind all results; nothing when the gate is shut.
  func writeError(_ line: String) {
    try? pass { streams.writeError(line, hasColor: colorsErrors) }
  }

  /// Whole lines for standard error that were kept for a while.
  func copyErrors(_ text: String) {
    for line in text.split(separator: "\n") { writeError(String(line)) }
  }

  /// Progress and questions on standard error, as they are; nothing when the gate is shut.
  func draw(_ text: String) {
    guard draws else { return }
    try? pass {
      streams.error.write(text)
      // Failure to draw is no failure.
      try? streams.error.flush()
    }
  }

  /// A line that tells how far long work is; nothing but on a terminal.
  func progress(_ label: String, total: UInt64?) -> Progress {
    Progress(label, total: total, on: streams.error, draw: { [self] in draw($0) })
  }

  /// Does something that counts for others than this run, such as a change of the session.
  ///
  /// - Throws: `RunAbandoned` when the gate is shut.
  func pass<Result>(_ body: () throws -> Result) throws -> Result {
    try isOpen.withLock { isOpen in
      guard isOpen, !isForced.load(ordering: .acquiring) else { throw RunAbandoned() }
      return try body()
    }
  }

  /// Shuts the gate for good.
  ///
  /// Who is about to write may end that first, but cannot hold us up: there may be nobody at the other end.
  func shut() {
    let end = ContinuousClock.now.advanced(by: .milliseconds(50))
    while ContinuousClock.now < end {
      if isOpen.withLockIfAvailable({ $0 = false }) != nil { return }
      sched_yield()
    }
    isForced.store(true, ordering: .releasing)
  }
}

/// Nobody waits for this run any more.
struct RunAbandoned: Error {}

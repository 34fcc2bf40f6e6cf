import Commands
import Glibc
import LineEditor
import Platform
import Synchronization

/// A line that the system's shell runs for a session, in the foreground of its terminal.
///
/// It is of our own process group: Ctrl-C and Ctrl-Z reach it and us alike.
final class ForegroundProgram: Sendable {
  /// What became of it.
  enum Outcome: Equatable {
    /// Its exit status, or 128 and the number of the signal that has ended it.
    case exited(Int32)
    /// A signal asks us to end.
    case terminated(Int32)
  }

  /// The status of one that Ctrl-C has ended.
  static let interrupted = 128 + SIGINT

  private let process: pid_t
  private let hub: SignalHub
  private let terminal: TerminalState
  private let status = Mutex<Int32?>(nil)

  /// Starts the shell.
  ///
  /// - Parameters:
  ///   - line: what it runs; it asks for lines itself where there is none.
  ///   - input: what it reads; nil for the terminal.
  /// - Throws: `CommandFailure` when it cannot be started.
  init(_ line: String, input: Int32? = nil, environment: Environment, hub: SignalHub) throws {
    self.hub = hub
    terminal = TerminalState(of: STDIN_FILENO)
    let isBlank = line.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let own = environment["SHELL"].flatMap { $0.isEmpty ? nil : $0 } ?? "/bin/sh"
    process = try ChildProcess.start(isBlank ? [own] : ["/bin/sh", "-c", "--", line], input: input)
    // One that came before it was there; the terminal has sent it to us alone.
    if let signal = hub.pendingSignal() {
      if signal == SIGINT { kill(process, SIGINT) } else { hub.post(signal) }
    }
    Worker.start { [self] in
      let code = ChildProcess.wait(for: process)
      status.withLock { $0 = code }
      hub.wake()
    }
  }

  /// Waits until it ends. Ctrl-C is its own; a signal that asks us to end is handed on.
  func wait() -> Outcome {
    while true {
      if let status = status.withLock(\.self) {
        // One that has failed may have left the terminal as nobody can use it.
        if status != 0 { terminal.restore() }
        forgetInterrupts()
        return .exited(status)
      }
      guard case .signal(let signal) = hub.wait(), signal != SIGINT else { continue }
      end(signal)
      return .terminated(signal)
    }
  }

  /// Asks it to end.
  func end(_ signal: Int32) {
    // Its number is another's once it has been waited for.
    if status.withLock({ $0 == nil }) { kill(process, signal) }
  }

  /// A Ctrl-C that was meant for it is not for the next prompt.
  private func forgetInterrupts() {
    while let signal = hub.pendingSignal() {
      if signal != SIGINT { return hub.post(signal) }
    }
  }
}

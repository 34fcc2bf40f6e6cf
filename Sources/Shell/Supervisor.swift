import Platform
import Commands
import Glibc
import Synchronization

/// Watches over a command that runs on a thread of its own, so that nothing hangs silently.
///
/// A call of libvirt that blocks cannot be cancelled. The thread that runs it is left alone when the deadline passes
/// or the user has had enough, and what comes next is the driver's decision.
final class Supervisor: Sendable {
  enum Outcome: Equatable {
    case finished
    case deadlinePassed
    /// Ctrl-C, and the command had no use for it.
    case interrupted
    /// SIGTERM or SIGHUP.
    case terminated(Int32)
  }

  private let interruption: Interruption
  private let pipe: SignalPipe
  private let thread = Mutex<WorkThread?>(nil)

  init(interruption: Interruption) {
    self.interruption = interruption
    pipe = SignalPipe()
    interruption.prepare { [pipe] in
      if pipe.claim() { Worker.start { Self.watch(pipe, for: interruption) } }
    }
  }

  /// Runs `work` on this thread: for a process that does one thing and has no deadline.
  ///
  /// A signal then ends the process at once; only if the command wants to know of Ctrl-C, a thread waits for it.
  func runHere(_ work: () -> Void) { work() }

  private static func watch(_ pipe: SignalPipe, for interruption: Interruption) {
    while let message = pipe.receive(until: nil) {
      guard case .signal(let number) = message else { continue }
      if number == SIGINT, interruption.deliver() { continue }
      SignalPipe.leave(because: number)
    }
  }

  /// Runs `work` on a thread of its own and waits until it ends, the deadline passes or a signal comes.
  func run(deadline: Duration?, _ work: @escaping @Sendable () -> Void) -> Outcome {
    pipe.claim()
    let turn = pipe.nextTurn()
    let end = deadline.map { ContinuousClock.now.advanced(by: $0) }
    let pipe = pipe
    idleThread().submit {
      work()
      pipe.send(.done(turn))
    }
    let outcome = wait(for: turn, until: end)
    if outcome != .finished { leaveThread() }
    return outcome
  }

  private func wait(for turn: UInt8, until end: ContinuousClock.Instant?) -> Outcome {
    while true {
      switch pipe.receive(until: end) {
      case nil: return .deadlinePassed
      case .done(let finished)? where finished == turn: return .finished
      case .done: continue
      case .signal(SIGINT)?:
        if !interruption.deliver() { return .interrupted }
      case .signal(let number)?: return .terminated(number)
      }
    }
  }

  private func idleThread() -> WorkThread {
    thread.withLock { thread in
      if let thread { return thread }
      let new = WorkThread()
      thread = new
      return new
    }
  }

  /// Leaves the thread to its work; the next command gets a new one.
  private func leaveThread() {
    thread.withLock { thread in
      thread?.retire()
      thread = nil
    }
  }
}

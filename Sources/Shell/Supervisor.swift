import Commands
import Glibc
import LineEditor
import Platform
import Synchronization

/// Watches over a run on a thread of its own, so that nothing hangs silently.
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

  let hub: SignalHub
  private let thread = Mutex<WorkThread?>(nil)
  /// The run on the main thread whose Ctrl-C the watching thread takes.
  private let unwatched = Mutex<Interruption?>(nil)

  /// How long a run that is left behind may take to end by itself, so that its connection can be kept.
  private static let grace = Duration.milliseconds(200)

  init(hub: SignalHub) { self.hub = hub }

  deinit { leaveThread() }

  /// How Ctrl-C gets to a run that is watched by `run`.
  var watchedSource: Interruption.Source {
    Interruption.Source { [hub] _ in
      let insistence = hub.insist(on: SIGINT)
      return { insistence.end() }
    } wake: { [hub] in
      hub.wake()
    }
  }

  /// How Ctrl-C gets to a run on the main thread, of a process that does one thing and has no deadline.
  ///
  /// A signal ends such a process at once. Only if the command wants to know of Ctrl-C, a thread waits for it.
  var unwatchedSource: Interruption.Source {
    Interruption.Source { [self] interruption in
      unwatched.withLock { $0 = interruption }
      let insistence = hub.insist(on: SIGINT)
      if hub.attend() { Worker.start { [self] in watch() } }
      return { insistence.end() }
    } wake: { [hub] in
      hub.wake()
    }
  }

  private func watch() {
    while true {
      let event = hub.wait()
      let interruption = unwatched.withLock(\.self)
      switch event {
      case .signal(SIGINT): if interruption?.deliver() != true { leaveProcess(SIGINT) }
      case .signal(let number): leaveProcess(number)
      case .woken, .input, .deadline: if interruption?.isInsistent == true { leaveProcess(SIGINT) }
      }
    }
  }

  /// Runs `work` on a thread of its own and waits until it ends, the deadline passes or a signal comes.
  func run(_ run: Run, _ work: @escaping @Sendable () -> Void) -> Outcome {
    hub.attend()
    let isFinished = Flag()
    idleThread().submit { [hub] in
      work()
      isFinished.raise()
      hub.wake()
    }
    let outcome = wait(for: isFinished, of: run)
    if outcome != .finished { leave(run, isFinished) }
    return outcome
  }

  private func wait(for isFinished: Flag, of run: Run) -> Outcome {
    while !isFinished.isRaised {
      switch hub.wait(until: run.clock.end) {
      case .woken, .input: if run.interruption.isInsistent { return .interrupted }
      case .deadline: if let end = run.clock.end, end <= .now { return .deadlinePassed }
      case .signal(SIGINT): if !run.interruption.deliver() { return .interrupted }
      case .signal(let number): return .terminated(number)
      }
    }
    return .finished
  }

  /// Abandons a run. What only waits ends at once, and its connection can be used again; what hangs in a call is left
  /// to it, with the thread and the connection.
  private func leave(_ run: Run, _ isFinished: Flag) {
    run.abandon()
    run.session.surroundings.terminal.restore()
    var signals: [Int32] = []
    // Who waits next hears of the signals that come meanwhile.
    defer { signals.forEach(hub.post) }
    let end = ContinuousClock.now.advanced(by: Self.grace)
    while !isFinished.isRaised {
      switch hub.wait(until: end) {
      case .woken, .input: continue
      case .signal(let number): signals.append(number)
      case .deadline:
        run.session.abandonHosts(of: run)
        return leaveThread()
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

/// Something that happens once, on whatever thread.
private final class Flag: Sendable {
  private let state = Atomic(false)
  var isRaised: Bool { state.load(ordering: .acquiring) }
  func raise() { state.store(true, ordering: .releasing) }
}

/// Leaves the process as a signal asks, with the terminal as it was. May be called by a signal handler.
func leaveProcess(_ number: Int32) {
  Terminal.restore()
  _exit(128 + number)
}

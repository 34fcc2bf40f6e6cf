import Synchronization

/// A thread that does one piece of work after the other.
///
/// A thread costs memory of its own, so that the next command uses that of the last one; only a thread that is stuck
/// in its work is left alone.
public final class WorkThread: Sendable {
  private let pending = Mutex<[@Sendable () -> Void]>([])
  private let available = Semaphore()

  public init() {
    Worker.start { [self] in
      while true {
        available.wait()
        guard let work = pending.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
        work()
      }
    }
  }

  /// Hands over a piece of work.
  public func submit(_ work: @escaping @Sendable () -> Void) {
    pending.withLock { $0.append(work) }
    available.signal()
  }

  /// Ends the thread after what it does now.
  public func retire() { available.signal() }
}

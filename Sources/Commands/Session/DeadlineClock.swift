import Synchronization

/// The time that a run has left. It rests while a person is asked: the deadline bounds the wait for libvirt.
public final class DeadlineClock: Sendable {
  private enum State: Sendable {
    case unlimited
    case running(until: ContinuousClock.Instant)
    /// How much was left, and how many things are asked at the same time.
    case resting(Duration, count: Int)
  }

  private let state: Mutex<State>
  private let changed: @Sendable () -> Void

  /// - Parameters:
  ///   - limit: how long the run may take from now on; `nil` for as long as it needs.
  ///   - changed: called when the end has moved, on the run's thread.
  public init(limit: Duration?, changed: @escaping @Sendable () -> Void = {}) {
    state = Mutex(limit.map { .running(until: .now.advanced(by: $0)) } ?? .unlimited)
    self.changed = changed
  }

  /// When the time is up; `nil` as long as nothing says so.
  public var end: ContinuousClock.Instant? {
    state.withLock { if case .running(let end) = $0 { end } else { nil } }
  }

  /// Runs `body`, which waits for a person; the time that it takes does not count.
  public func resting<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    rest()
    defer { resume() }
    return try body()
  }

  private func rest() {
    state.withLock { state in
      switch state {
      case .unlimited: break
      case .running(let end): state = .resting(ContinuousClock.now.duration(to: end), count: 1)
      case .resting(let left, let count): state = .resting(left, count: count + 1)
      }
    }
    changed()
  }

  private func resume() {
    state.withLock { state in
      guard case .resting(let left, let count) = state else { return }
      state = count > 1 ? .resting(left, count: count - 1) : .running(until: .now.advanced(by: left))
    }
    changed()
  }
}

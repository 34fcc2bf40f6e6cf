import Platform
import Synchronization

/// How Ctrl-C reaches one run, and how the run learns that it is left behind.
///
/// A command that knows what to do about Ctrl-C has a handler; a command without one is left where it is: the
/// driver takes care of the terminal and moves on.
public final class Interruption: Sendable {
  private struct Entry: Sendable {
    let owner: Int
    let handler: @Sendable () -> Void
    let isOnce: Bool
    var hasRun = false
    /// The handler was called to no avail: Ctrl-C is to end the run after all.
    var isFutile = false
  }

  private struct State {
    var entries: [Entry] = []
    var owners = 0
  }

  /// What the driver does so that Ctrl-C gets here.
  public struct Source: Sendable {
    /// Called before a handler is installed; what it gives is called when that is over.
    public var prepare: @Sendable (Interruption) -> @Sendable () -> Void
    /// Has the driver look at `isInsistent`, which has changed; called on any thread.
    public var wake: @Sendable () -> Void

    public init(
      prepare: @escaping @Sendable (Interruption) -> @Sendable () -> Void,
      wake: @escaping @Sendable () -> Void
    ) {
      self.prepare = prepare
      self.wake = wake
    }

    /// Nobody can press Ctrl-C.
    public static let none = Source(prepare: { _ in {} }, wake: {})
  }

  /// Cancelled when the run is left behind.
  public let cancellation = Cancellation()
  private let state = Mutex(State())
  private let source: Source

  public init(source: Source = .none) { self.source = source }

  /// Runs `body`; while it runs, Ctrl-C calls `handler` (on the driver's thread) instead of ending the
  /// command.
  ///
  /// - Parameter once: a second Ctrl-C ends the command after all, so that nobody is at the mercy
  ///   of a handler.
  public func handled<Result, Failure: Error>(
    once: Bool = false, by handler: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let owner = state.withLock { state in
      state.owners += 1
      state.entries.append(Entry(owner: state.owners, handler: handler, isOnce: once))
      return state.owners
    }
    defer { state.withLock { state in state.entries.removeAll { $0.owner == owner } } }
    // From here on Ctrl-C is caught, and already has somebody to go to.
    let release = source.prepare(self)
    defer { release() }
    return try body()
  }

  /// Runs `body`, which Ctrl-C ends, also where the caller of the process had chosen to ignore it.
  func exposed<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let release = source.prepare(self)
    defer { release() }
    return try body()
  }

  /// Calls the innermost handler; false when there is none.
  public func deliver() -> Bool {
    let handler = state.withLock { state -> (@Sendable () -> Void)? in
      guard let last = state.entries.indices.last,
        !(state.entries[last].isOnce && state.entries[last].hasRun)
      else { return nil }
      state.entries[last].hasRun = true
      return state.entries[last].handler
    }
    guard let handler else { return false }
    handler()
    return true
  }

  /// Ends the run after a handler that was called to no avail, as a second Ctrl-C does; nothing when what it
  /// was to end is over.
  func insist() {
    let isFutile = state.withLock { state in
      guard let last = state.entries.indices.last, state.entries[last].isOnce, state.entries[last].hasRun
      else { return false }
      state.entries[last].isFutile = true
      return true
    }
    if isFutile { source.wake() }
  }

  /// Whether the run is to be ended as by a second Ctrl-C.
  public var isInsistent: Bool { state.withLock { $0.entries.last?.isFutile == true } }
}

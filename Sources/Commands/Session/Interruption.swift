import Platform
import Synchronization

/// How Ctrl-C reaches one run, and how the run learns that it is left behind.
///
/// A command that knows what to do about Ctrl-C has a handler; a command without one is left where it is: the driver
/// takes care of the terminal and moves on.
public final class Interruption: Sendable {
  private struct Entry: Sendable {
    let owner: Int
    let handler: @Sendable () -> Void
    let isOnce: Bool
    var hasRun = false
  }

  private struct State {
    var entries: [Entry] = []
    var owners = 0
  }

  /// What the driver does so that Ctrl-C gets here.
  public struct Source: Sendable {
    /// Called before a handler is installed; what it gives is called when that is over.
    public var prepare: @Sendable (Interruption) -> @Sendable () -> Void
    /// Delivers Ctrl-C once more, as if the user had insisted.
    public var repeatSignal: @Sendable () -> Void

    public init(
      prepare: @escaping @Sendable (Interruption) -> @Sendable () -> Void,
      repeatSignal: @escaping @Sendable () -> Void
    ) {
      self.prepare = prepare
      self.repeatSignal = repeatSignal
    }

    /// Nobody can press Ctrl-C.
    public static let none = Source(prepare: { _ in {} }, repeatSignal: {})
  }

  /// Cancelled when the run is left behind.
  public let cancellation = Cancellation()
  private let state = Mutex(State())
  private let source: Source

  public init(source: Source = .none) { self.source = source }

  /// Runs `body`; while it runs, Ctrl-C calls `handler` (on the driver's thread) instead of ending the command.
  ///
  /// - Parameter once: a second Ctrl-C ends the command after all, so that nobody is at the mercy of a handler.
  public func handled<Result, Failure: Error>(
    once: Bool = false, by handler: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let release = source.prepare(self)
    defer { release() }
    let owner = state.withLock { state in
      state.owners += 1
      state.entries.append(Entry(owner: state.owners, handler: handler, isOnce: once))
      return state.owners
    }
    defer { state.withLock { state in state.entries.removeAll { $0.owner == owner } } }
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

  /// Ends the run after a handler that was called to no avail, as a second Ctrl-C does.
  func insist() { source.repeatSignal() }
}

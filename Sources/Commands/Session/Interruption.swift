import Synchronization

/// How Ctrl-C reaches a command that knows what to do about it.
///
/// A command without a handler is left where it is: the driver takes care of the terminal and moves on.
public final class Interruption: Sendable {
  private struct Entry: Sendable {
    let handler: @Sendable () -> Void
    let isOnce: Bool
    var hasRun = false
  }

  private let entries = Mutex<[Entry]>([])

  private let preparation = Mutex<(@Sendable () -> Void)?>(nil)

  public init() {}

  /// Sets what is called before a handler is installed: the driver then sees to it that Ctrl-C gets here.
  public func prepare(_ prepare: @escaping @Sendable () -> Void) { preparation.withLock { $0 = prepare } }

  /// Runs `body`; while it runs, Ctrl-C calls `handler` (on the driver's thread) instead of ending the command.
  ///
  /// - Parameter once: a second Ctrl-C ends the command after all, so that nobody is at the mercy of a handler.
  public func handled<Result>(
    once: Bool = false, by handler: @escaping @Sendable () -> Void, _ body: () throws -> Result
  ) rethrows -> Result {
    preparation.withLock { $0 }?()
    entries.withLock { $0.append(Entry(handler: handler, isOnce: once)) }
    defer { entries.withLock { _ = $0.popLast() } }
    return try body()
  }

  /// Calls the innermost handler; false when there is none.
  public func deliver() -> Bool {
    let handler = entries.withLock { entries -> (@Sendable () -> Void)? in
      guard let last = entries.indices.last, !(entries[last].isOnce && entries[last].hasRun) else {
        return nil
      }
      entries[last].hasRun = true
      return entries[last].handler
    }
    guard let handler else { return false }
    handler()
    return true
  }
}

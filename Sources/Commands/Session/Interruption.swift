import Synchronization

/// How Ctrl-C reaches a command that knows what to do about it.
///
/// A command without a handler is left where it is: the driver takes care of the terminal and moves on.
public final class Interruption: Sendable {
  private let handlers = Mutex<[@Sendable () -> Void]>([])

  public init() {}

  /// Runs `body`; while it runs, Ctrl-C calls `handler` (on the driver's thread) instead of ending the command.
  public func handled<Result>(
    by handler: @escaping @Sendable () -> Void, _ body: () throws -> Result
  ) rethrows -> Result {
    handlers.withLock { $0.append(handler) }
    defer { handlers.withLock { _ = $0.popLast() } }
    return try body()
  }

  /// Calls the innermost handler; false when there is none.
  public func deliver() -> Bool {
    guard let handler = handlers.withLock({ $0.last }) else { return false }
    handler()
    return true
  }
}

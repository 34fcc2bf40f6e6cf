import Synchronization

/// Says to whoever waits on behalf of a piece of work that nobody wants it any more.
///
/// It happens once and is never taken back. What waits in `poll` watches ``descriptor`` beside its own; what waits
/// otherwise registers a handler that ends the wait.
public final class Cancellation: Sendable {
  private struct State {
    var isCancelled = false
    var handlers: [(owner: Int, handler: @Sendable () -> Void)] = []
    var owners = 0
    var pipe: WakePipe?
  }

  private let state = Mutex(State())

  public init() {}

  public var isCancelled: Bool { state.withLock(\.isCancelled) }

  /// Becomes readable when the work is cancelled, and stays so; made when it is first asked for.
  public var descriptor: Int32 {
    state.withLock { state in
      if let pipe = state.pipe { return pipe.reader }
      let pipe = WakePipe()
      if state.isCancelled { pipe.wake() }
      state.pipe = pipe
      return pipe.reader
    }
  }

  /// Cancels: each handler is called once, on this thread.
  public func cancel() {
    let handlers = state.withLock { state -> [@Sendable () -> Void] in
      guard !state.isCancelled else { return [] }
      state.isCancelled = true
      state.pipe?.wake()
      defer { state.handlers = [] }
      return state.handlers.map(\.handler)
    }
    for handler in handlers { handler() }
  }

  /// Runs `body`; if the work is cancelled meanwhile, or was before, `handler` is called, once and on any thread.
  public func handled<Result, Failure: Error>(
    by handler: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let owner = state.withLock { state -> Int? in
      guard !state.isCancelled else { return nil }
      state.owners += 1
      state.handlers.append((state.owners, handler))
      return state.owners
    }
    if owner == nil { handler() }
    defer { if let owner { state.withLock { $0.handlers.removeAll { $0.owner == owner } } } }
    return try body()
  }
}

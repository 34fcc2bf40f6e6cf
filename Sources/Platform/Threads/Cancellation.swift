import Synchronization

/// Tells work on other threads that nobody wants its result any longer.
public final class Cancellation: Sendable {
  private struct Entry {
    let owner: ObjectIdentifier
    let handler: @Sendable () -> Void
  }

  private struct State {
    var isCancelled = false
    var entries: [Entry] = []
    var pipe: WakePipe?
  }

  private let state = Mutex(State())

  public init() {}

  public var isCancelled: Bool { state.withLock(\.isCancelled) }

  /// Becomes readable when the work is cancelled, and stays so: for `poll`.
  public var descriptor: Int32 {
    state.withLock { state in
      let pipe = state.pipe ?? WakePipe()
      if state.pipe == nil, state.isCancelled { pipe.wake() }
      state.pipe = pipe
      return pipe.reader
    }
  }

  /// Cancels the work, once and for all; handlers run on this thread, in the order in which they came.
  public func cancel() {
    let entries = state.withLock { state in
      if !state.isCancelled { state.pipe?.wake() }
      state.isCancelled = true
      defer { state.entries = [] }
      return state.entries
    }
    for entry in entries { entry.handler() }
  }

  /// Registers what to do when the work is cancelled; at once, when it is already.
  ///
  /// - Parameter owner: by whom `removeHandlers(of:)` finds it; it is not kept alive.
  public func onCancel(_ owner: AnyObject, _ handler: @escaping @Sendable () -> Void) {
    let isCancelled = state.withLock { state in
      if !state.isCancelled {
        state.entries.append(Entry(owner: ObjectIdentifier(owner), handler: handler))
      }
      return state.isCancelled
    }
    if isCancelled { handler() }
  }

  /// Forgets the handlers of an owner; one that another thread has begun to run ends by itself.
  public func removeHandlers(of owner: AnyObject) {
    state.withLock { $0.entries.removeAll { $0.owner == ObjectIdentifier(owner) } }
  }
}

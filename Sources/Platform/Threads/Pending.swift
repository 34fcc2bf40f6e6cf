import Synchronization

/// A value that another thread works out meanwhile.
public final class Pending<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let finished = Semaphore()

  public init(_ work: @escaping @Sendable () -> Value) {
    Worker.start { [self] in
      let value = work()
      result.withLock { $0 = value }
      finished.signal()
    }
  }

  /// The value, if it is there before a deadline.
  public func value(until end: ContinuousClock.Instant) -> Value? {
    guard finished.wait(until: end) else { return nil }
    // For whoever else asks.
    finished.signal()
    return result.withLock { $0 }
  }

  /// The value, once it is there.
  public var value: Value {
    while true {
      finished.wait()
      // For whoever else asks.
      finished.signal()
      if let value = result.withLock({ $0 }) { return value }
    }
  }
}

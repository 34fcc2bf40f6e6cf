import CommandModel
import Libvirt

/// Waits until something is so: it asks, and asks again whenever an event says that the answer may be another.
///
/// It subscribes before it asks for the first time, so that no change in between is missed. Where the driver has no such
/// events it asks again and again, with growing pauses.
struct ConditionWait {
  /// How long to wait in all; `nil` for as long as it takes.
  var limit: Duration?

  private static let firstPause = Duration.milliseconds(50)
  private static let longestPause = Duration.seconds(1)

  /// Waits; gives `.done` when the condition is met, and otherwise why the wait is over.
  ///
  /// - Parameters:
  ///   - subscribe: registers for the events that can change the answer, with a handler that may be called on any thread.
  ///   - isMet: asks whether the condition is met; called on this thread.
  /// - Throws: what either throws, but for events that the driver does not have.
  func run(
    in run: Run, subscribe: (_ noted: @escaping @Sendable () -> Void) throws -> [EventSubscription],
    until isMet: () throws -> Bool
  ) throws -> EventEnd {
    let deadline = limit.map { ContinuousClock.now.advanced(by: $0) }
    let box = EventMailbox<Bool>()
    return try run.waiting(on: box) {
      let subscriptions = try Self.available { try subscribe { box.post(.event(true, .now)) } }
      defer { subscriptions?.forEach { $0.cancel() } }
      var pause = subscriptions == nil ? Self.firstPause : nil
      while try !isMet() {
        let next = pause.map { ContinuousClock.now.advanced(by: $0) }
        let end = [deadline, next].compactMap(\.self).min()
        if case .end(let end) = box.next(until: end), end != .timedOut || Self.isPast(deadline) { return end }
        pause = pause.map { min($0 * 2, Self.longestPause) }
      }
      return .done
    }
  }

  /// The subscriptions; `nil` where the driver does not have one of the kinds of events.
  private static func available(
    _ subscribe: () throws -> [EventSubscription]
  ) throws -> [EventSubscription]? {
    do {
      return try subscribe()
    } catch let error as LibvirtError {
      guard ExitCode(classifying: error) == .notSupported || error.code == .invalidArg else { throw error }
      return nil
    }
  }

  private static func isPast(_ deadline: ContinuousClock.Instant?) -> Bool {
    deadline.map { $0 <= .now } ?? false
  }
}

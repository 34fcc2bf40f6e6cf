import CLibvirt
import Synchronization

/// Something that calls back until it is cancelled or let go.
///
/// Callbacks come on the event loop's thread; one that is under way may still end after the cancellation.
public final class EventSubscription: Sendable {
  /// What ends the subscription, and the token that keeps the loop running; `nil` once it has been cancelled.
  private let active: Mutex<Active?>

  private struct Active: Sendable {
    let end: @Sendable () -> Void
    let token: EventLoop.Token
  }

  package init(_ token: EventLoop.Token, end: @escaping @Sendable () -> Void) {
    active = Mutex(Active(end: end, token: token))
  }

  /// Ends the subscription; it does no harm to call it again.
  public func cancel() {
    let ended = active.withLock { active in
      defer { active = nil }
      return active
    }
    ended?.end()
  }

  deinit { cancel() }
}

extension AsyncStream where Element: Sendable {
  /// Events as a sequence that keeps its subscriptions as long as somebody waits for more.
  ///
  /// Events that nobody has asked for yet are kept, whatever their number.
  static func subscribed(
    _ subscribe: (@escaping @Sendable (Element) -> Void) throws(LibvirtError) -> [EventSubscription]
  ) throws(LibvirtError) -> AsyncStream<Element> {
    let (stream, continuation) = AsyncStream.makeStream(of: Element.self)
    let subscriptions = try subscribe { continuation.yield($0) }
    continuation.onTermination = { _ in subscriptions.forEach { $0.cancel() } }
    return stream
  }
}

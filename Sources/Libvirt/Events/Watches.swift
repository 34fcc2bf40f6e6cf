import CLibvirt

/// A call on the event loop's thread whenever a file descriptor becomes ready.
///
/// C: virEventAddHandle.
public final class DescriptorWatch: Sendable {
  private let watch: Int32
  private let subscription: EventSubscription

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - descriptor: stays the caller's, and open until the watch is cancelled.
  ///   - events: what to wait for; errors and hang-ups are always reported.
  ///   - handler: gets what has happened.
  ///
  /// Throws when libvirt cannot watch it. C: virEventAddHandle.
  public init(
    _ descriptor: Int32, _ events: EventHandleType, handler: @escaping @Sendable (EventHandleType) -> Void
  ) throws(LibvirtError) {
    let token = try EventLoop.keepRunning()
    let watch = try Callback(handler).register("virEventAddHandle") {
      virEventAddHandle(
        descriptor, Int32(bitPattern: events.rawValue), descriptorIsReady, $0, releaseCallback)
    }
    self.watch = watch
    subscription = EventSubscription(token) { virEventRemoveHandle(watch) }
  }

  /// Changes what to wait for; nothing pauses the watch. C: virEventUpdateHandle.
  public func update(_ events: EventHandleType) {
    virEventUpdateHandle(watch, Int32(bitPattern: events.rawValue))
  }

  /// Ends the watch. C: virEventRemoveHandle.
  public func cancel() { subscription.cancel() }
}

private func descriptorIsReady(
  _ watch: Int32, _ descriptor: Int32, _ events: Int32, _ context: UnsafeMutableRawPointer?
) {
  Callback.deliver(EventHandleType(rawValue: UInt32(bitPattern: events)), to: context)
}

/// A call on the event loop's thread again and again.
///
/// C: virEventAddTimeout.
public final class EventTimer: Sendable {
  private let timer: Int32
  private let subscription: EventSubscription

  /// Starts a timer.
  ///
  /// - Parameters:
  ///   - interval: milliseconds between two calls; 0 for each round of the loop, a negative number pauses it.
  ///   - handler: what to call.
  ///
  /// Throws when libvirt cannot add it. C: virEventAddTimeout.
  public init(
    milliseconds interval: Int, handler: @escaping @Sendable () -> Void
  ) throws(LibvirtError) {
    let token = try EventLoop.keepRunning()
    let timer = try Callback<Void>(handler).register("virEventAddTimeout") {
      virEventAddTimeout(Int32(clamping: interval), timerIsDue, $0, releaseCallback)
    }
    self.timer = timer
    subscription = EventSubscription(token) { virEventRemoveTimeout(timer) }
  }

  /// Changes the interval, in milliseconds; a negative number pauses the timer. C: virEventUpdateTimeout.
  public func update(milliseconds interval: Int) { virEventUpdateTimeout(timer, Int32(clamping: interval)) }

  /// Ends the timer. C: virEventRemoveTimeout.
  public func cancel() { subscription.cancel() }
}

private func timerIsDue(_ timer: Int32, _ context: UnsafeMutableRawPointer?) {
  Callback<Void>.deliver((), to: context)
}

import CLibvirt

extension Stream {
  /// Calls back when the stream can be read or written; for non-blocking streams, which consoles are.
  ///
  /// A stream has one such callback at a time.
  ///
  /// - Parameters:
  ///   - events: what to wait for; errors and hang-ups are always reported.
  ///   - handler: gets what has happened, on the event loop's thread.
  ///
  /// Throws when there is one already or the stream is not bound. C: virStreamEventAddCallback.
  public func subscribe(
    to events: EventType, _ handler: @escaping @Sendable (EventType) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    let token = try EventLoop.keepRunning()
    _ = try Callback(handler).register("virStreamEventAddCallback") {
      virStreamEventAddCallback(
        pointer, Int32(bitPattern: events.rawValue), streamIsReady, $0, releaseCallback)
    }
    return EventSubscription(token) { virStreamEventRemoveCallback(self.pointer) }
  }

  /// Changes what the callback waits for; nothing pauses it.
  ///
  /// Throws when there is no callback. C: virStreamEventUpdateCallback.
  public func updateSubscription(_ events: EventType) throws(LibvirtError) {
    try Call.check("virStreamEventUpdateCallback") {
      virStreamEventUpdateCallback(pointer, Int32(bitPattern: events.rawValue))
    }
  }
}

private func streamIsReady(_ stream: OpaquePointer?, _ events: Int32, _ context: UnsafeMutableRawPointer?) {
  Callback.deliver(Stream.EventType(rawValue: UInt32(bitPattern: events)), to: context)
}

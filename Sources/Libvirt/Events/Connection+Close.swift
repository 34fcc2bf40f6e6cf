import CLibvirt

extension Connection {
  /// Calls back when the connection is lost.
  ///
  /// A connection has one such callback at a time. The subscription keeps the event loop running, without which nobody
  /// would notice a loss while no call runs.
  ///
  /// Throws when there is one already or the driver cannot tell. C: virConnectRegisterCloseCallback.
  public func subscribeToClose(
    _ handler: @escaping @Sendable (CloseReason) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    let token = try EventLoop.keepRunning()
    _ = try Callback(handler).register("virConnectRegisterCloseCallback") {
      virConnectRegisterCloseCallback(pointer, connectionIsClosed, $0, releaseCallback)
    }
    return EventSubscription(token) { virConnectUnregisterCloseCallback(self.pointer, connectionIsClosed) }
  }
}

private func connectionIsClosed(
  _ connection: OpaquePointer?, _ reason: Int32, _ context: UnsafeMutableRawPointer?
) {
  Callback.deliver(Connection.CloseReason(rawValue: UInt32(bitPattern: reason)), to: context)
}

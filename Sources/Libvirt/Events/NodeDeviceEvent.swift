import CLibvirt

/// Something that happened to a device of the host.
public struct NodeDeviceEvent: Sendable {
  /// What it happened to.
  public let nodeDevice: NodeDevice
  /// What happened.
  public let payload: Payload

  /// What happened, by kind of event.
  public enum Payload: Hashable, Sendable {
    /// It started, stopped, was defined and so on.
    case lifecycle(NodeDevice.EventLifecycleType)
    /// The description of the device has changed.
    case update
  }
}

extension Connection {
  /// Calls back when something happens to a device of the host.
  ///
  /// - Parameters:
  ///   - event: the kind of event.
  ///   - nodeDevice: which one to look at; `nil` for all of them.
  ///   - handler: called on the event loop's thread; it may make calls to libvirt.
  ///
  /// Throws when the driver has no such event. C: virConnectNodeDeviceEventRegisterAny.
  public func subscribe(
    to event: NodeDevice.EventID, of nodeDevice: NodeDevice? = nil,
    _ handler: @escaping @Sendable (NodeDeviceEvent) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    guard let trampoline = event.trampoline else { throw .unknownEvent(event.rawValue) }
    let token = try EventLoop.keepRunning()
    let id = try Callback(handler).register("virConnectNodeDeviceEventRegisterAny") {
      virConnectNodeDeviceEventRegisterAny(
        pointer, nodeDevice?.pointer, Int32(bitPattern: event.rawValue), trampoline, $0, releaseCallback)
    }
    return EventSubscription(token) { virConnectNodeDeviceEventDeregisterAny(self.pointer, id) }
  }

  /// What happens to devices of the host, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectNodeDeviceEventRegisterAny.
  public func nodeDeviceEvents(
    _ events: [NodeDevice.EventID] = [.lifecycle], of nodeDevice: NodeDevice? = nil
  ) throws(LibvirtError) -> AsyncStream<NodeDeviceEvent> {
    try .subscribed { (yield) throws(LibvirtError) in
      var subscriptions: [EventSubscription] = []
      for event in events { subscriptions.append(try subscribe(to: event, of: nodeDevice, yield)) }
      return subscriptions
    }
  }
}

// MARK: - libvirt's ways in

extension NodeDevice.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: virConnectNodeDeviceEventGenericCallback? {
    switch self {
    case .lifecycle:
      unsafeBitCast(
        onLifecycle as virConnectNodeDeviceEventLifecycleCallback,
        to: virConnectNodeDeviceEventGenericCallback.self)
    case .update: onUpdate
    default: nil
    }
  }
}

/// Libvirt lends the object for the time of the call; the event keeps a reference of its own.
private func deliver(
  _ payload: NodeDeviceEvent.Payload, _ connection: OpaquePointer?, _ nodeDevice: OpaquePointer?,
  _ context: UnsafeMutableRawPointer?
) {
  guard let nodeDevice else { return }
  virNodeDeviceRef(nodeDevice)
  let device = NodeDevice(owning: nodeDevice, on: connection)
  Callback.deliver(NodeDeviceEvent(nodeDevice: device, payload: payload), to: context)
}

private func onLifecycle(
  _ connection: OpaquePointer?, _ nodeDevice: OpaquePointer?, _ type: Int32, _: Int32,
  _ context: UnsafeMutableRawPointer?
) {
  deliver(
    .lifecycle(NodeDevice.EventLifecycleType(rawValue: UInt32(bitPattern: type))), connection, nodeDevice,
    context)
}

private func onUpdate(
  _ connection: OpaquePointer?, _ nodeDevice: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  deliver(.update, connection, nodeDevice, context)
}

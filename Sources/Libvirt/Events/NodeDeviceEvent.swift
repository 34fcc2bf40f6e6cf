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
    try subscribe(to: event.rawValue, of: nodeDevice?.pointer, through: event.trampoline, handler)
  }

  /// What happens to devices of the host, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectNodeDeviceEventRegisterAny.
  public func nodeDeviceEvents(
    _ events: [NodeDevice.EventID] = [.lifecycle], of nodeDevice: NodeDevice? = nil
  ) throws(LibvirtError) -> AsyncStream<NodeDeviceEvent> {
    try .subscribed(to: events) { (event, yield) throws(LibvirtError) in
      try subscribe(to: event, of: nodeDevice, yield)
    }
  }
}

// MARK: - libvirt's ways in

extension NodeDeviceEvent: ObjectEvent {
  static var calls: ObjectEventCalls {
    ObjectEventCalls(
      name: "virConnectNodeDeviceEventRegisterAny", register: virConnectNodeDeviceEventRegisterAny,
      deregister: { virConnectNodeDeviceEventDeregisterAny($0, $1) }, retain: virNodeDeviceRef)
  }

  init(owning object: OpaquePointer, on connection: OpaquePointer?, payload: Payload) {
    self.init(nodeDevice: NodeDevice(owning: object, on: connection), payload: payload)
  }
}

extension NodeDevice.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: ObjectEventCallback? {
    switch self {
    case .lifecycle: NodeDeviceEvent.generic(onLifecycle as virConnectNodeDeviceEventLifecycleCallback)
    case .update: onUpdate
    default: nil
    }
  }
}

private func onLifecycle(
  _ connection: OpaquePointer?, _ nodeDevice: OpaquePointer?, _ type: Int32, _: Int32,
  _ context: UnsafeMutableRawPointer?
) {
  NodeDeviceEvent.deliver(
    .lifecycle(NodeDevice.EventLifecycleType(rawValue: UInt32(bitPattern: type))), connection, nodeDevice,
    context)
}

private func onUpdate(
  _ connection: OpaquePointer?, _ nodeDevice: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  NodeDeviceEvent.deliver(.update, connection, nodeDevice, context)
}

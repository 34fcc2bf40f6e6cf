import CLibvirt
import Platform

/// Something that happened to a network.
public struct NetworkEvent: Sendable {
  /// What it happened to.
  public let network: Network
  /// What happened.
  public let payload: Payload

  /// What happened, by kind of event.
  public enum Payload: Hashable, Sendable {
    /// It started, stopped, was defined and so on.
    case lifecycle(Network.EventLifecycleType)
    /// The title, the description or an element changed; the namespace is known for an element only.
    case metadataChange(type: Network.MetadataType, uri: String?)
  }
}

extension Connection {
  /// Calls back when something happens to a network.
  ///
  /// - Parameters:
  ///   - event: the kind of event.
  ///   - network: which one to look at; `nil` for all of them.
  ///   - handler: called on the event loop's thread; it may make calls to libvirt.
  ///
  /// Throws when the driver has no such event. C: virConnectNetworkEventRegisterAny.
  public func subscribe(
    to event: Network.EventID, of network: Network? = nil,
    _ handler: @escaping @Sendable (NetworkEvent) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    try subscribe(to: event.rawValue, of: network?.pointer, through: event.trampoline, handler)
  }

  /// What happens to networks, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectNetworkEventRegisterAny.
  public func networkEvents(
    _ events: [Network.EventID] = [.lifecycle], of network: Network? = nil
  ) throws(LibvirtError) -> AsyncStream<NetworkEvent> {
    try .subscribed(to: events) { (event, yield) throws(LibvirtError) in
      try subscribe(to: event, of: network, yield)
    }
  }
}

extension Network.EventID {
  /// C: VIR_NETWORK_EVENT_ID_METADATA_CHANGE, since libvirt 9.8.0.
  public static let metadataChange = Self(rawValue: 1)
}

// MARK: - libvirt's ways in

extension NetworkEvent: ObjectEvent {
  static var calls: ObjectEventCalls {
    ObjectEventCalls(
      name: "virConnectNetworkEventRegisterAny", register: virConnectNetworkEventRegisterAny,
      deregister: { virConnectNetworkEventDeregisterAny($0, $1) }, retain: virNetworkRef)
  }

  init(owning object: OpaquePointer, on connection: OpaquePointer?, payload: Payload) {
    self.init(network: Network(owning: object), payload: payload)
  }
}

extension Network.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: ObjectEventCallback? {
    switch self {
    case .lifecycle: NetworkEvent.generic(onLifecycle as virConnectNetworkEventLifecycleCallback)
    case .metadataChange: NetworkEvent.generic(onMetadataChange as MetadataChangeCallback)
    default: nil
    }
  }
}

private func onLifecycle(
  _ connection: OpaquePointer?, _ network: OpaquePointer?, _ type: Int32, _: Int32,
  _ context: UnsafeMutableRawPointer?
) {
  NetworkEvent.deliver(
    .lifecycle(Network.EventLifecycleType(rawValue: UInt32(bitPattern: type))), connection, network, context)
}

/// C: virConnectNetworkEventMetadataChangeCallback, since libvirt 9.8.0.
private typealias MetadataChangeCallback =
  @convention(c) (
    OpaquePointer?, OpaquePointer?, Int32, UnsafePointer<CChar>?, UnsafeMutableRawPointer?
  ) -> Void

private func onMetadataChange(
  _ connection: OpaquePointer?, _ network: OpaquePointer?, _ type: Int32, _ uri: UnsafePointer<CChar>?,
  _ context: UnsafeMutableRawPointer?
) {
  let type = Network.MetadataType(rawValue: UInt32(bitPattern: type))
  NetworkEvent.deliver(
    .metadataChange(type: type, uri: uri.map { String(rawCString: $0) }), connection, network, context)
}

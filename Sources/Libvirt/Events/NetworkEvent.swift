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
    guard let trampoline = event.trampoline else { throw .unknownEvent(event.rawValue) }
    let token = try EventLoop.keepRunning()
    let id = try Callback(handler).register("virConnectNetworkEventRegisterAny") {
      virConnectNetworkEventRegisterAny(
        pointer, network?.pointer, Int32(bitPattern: event.rawValue), trampoline, $0, releaseCallback)
    }
    return EventSubscription(token) { virConnectNetworkEventDeregisterAny(self.pointer, id) }
  }

  /// What happens to networks, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectNetworkEventRegisterAny.
  public func networkEvents(
    _ events: [Network.EventID] = [.lifecycle], of network: Network? = nil
  ) throws(LibvirtError) -> AsyncStream<NetworkEvent> {
    try .subscribed { (yield) throws(LibvirtError) in
      var subscriptions: [EventSubscription] = []
      for event in events { subscriptions.append(try subscribe(to: event, of: network, yield)) }
      return subscriptions
    }
  }
}

extension Network.EventID {
  /// C: VIR_NETWORK_EVENT_ID_METADATA_CHANGE, since libvirt 9.8.0.
  public static let metadataChange = Self(rawValue: 1)
}

// MARK: - libvirt's ways in

extension Network.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: virConnectNetworkEventGenericCallback? {
    switch self {
    case .lifecycle:
      unsafeBitCast(
        onLifecycle as virConnectNetworkEventLifecycleCallback,
        to: virConnectNetworkEventGenericCallback.self)
    case .metadataChange:
      unsafeBitCast(
        onMetadataChange as MetadataChangeCallback,
        to: virConnectNetworkEventGenericCallback.self)
    default: nil
    }
  }
}

/// Libvirt lends the object for the time of the call; the event keeps a reference of its own.
private func deliver(
  _ payload: NetworkEvent.Payload, _ network: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  guard let network else { return }
  virNetworkRef(network)
  Callback.deliver(NetworkEvent(network: Network(owning: network), payload: payload), to: context)
}

private func onLifecycle(
  _: OpaquePointer?, _ network: OpaquePointer?, _ type: Int32, _: Int32, _ context: UnsafeMutableRawPointer?
) {
  deliver(.lifecycle(Network.EventLifecycleType(rawValue: UInt32(bitPattern: type))), network, context)
}

/// C: virConnectNetworkEventMetadataChangeCallback, since libvirt 9.8.0.
private typealias MetadataChangeCallback =
  @convention(c) (
    OpaquePointer?, OpaquePointer?, Int32, UnsafePointer<CChar>?, UnsafeMutableRawPointer?
  ) -> Void

private func onMetadataChange(
  _: OpaquePointer?, _ network: OpaquePointer?, _ type: Int32, _ uri: UnsafePointer<CChar>?,
  _ context: UnsafeMutableRawPointer?
) {
  let type = Network.MetadataType(rawValue: UInt32(bitPattern: type))
  deliver(.metadataChange(type: type, uri: uri.map { String(rawCString: $0) }), network, context)
}

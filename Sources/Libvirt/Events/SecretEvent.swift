import CLibvirt

/// Something that happened to a secret.
public struct SecretEvent: Sendable {
  /// What it happened to.
  public let secret: Secret
  /// What happened.
  public let payload: Payload

  /// What happened, by kind of event.
  public enum Payload: Hashable, Sendable {
    /// It started, stopped, was defined and so on.
    case lifecycle(Secret.EventLifecycleType)
    /// The value has been set.
    case valueChanged
  }
}

extension Connection {
  /// Calls back when something happens to a secret.
  ///
  /// - Parameters:
  ///   - event: the kind of event.
  ///   - secret: which one to look at; `nil` for all of them.
  ///   - handler: called on the event loop's thread; it may make calls to libvirt.
  ///
  /// Throws when the driver has no such event. C: virConnectSecretEventRegisterAny.
  public func subscribe(
    to event: Secret.EventID, of secret: Secret? = nil,
    _ handler: @escaping @Sendable (SecretEvent) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    try subscribe(to: event.rawValue, of: secret?.pointer, through: event.trampoline, handler)
  }

  /// What happens to secrets, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectSecretEventRegisterAny.
  public func secretEvents(
    _ events: [Secret.EventID] = [.lifecycle], of secret: Secret? = nil
  ) throws(LibvirtError) -> AsyncStream<SecretEvent> {
    try .subscribed(to: events) { (event, yield) throws(LibvirtError) in
      try subscribe(to: event, of: secret, yield)
    }
  }
}

// MARK: - libvirt's ways in

extension SecretEvent: ObjectEvent {
  static var calls: ObjectEventCalls {
    ObjectEventCalls(
      name: "virConnectSecretEventRegisterAny", register: virConnectSecretEventRegisterAny,
      deregister: { virConnectSecretEventDeregisterAny($0, $1) }, retain: virSecretRef)
  }

  init(owning object: OpaquePointer, on connection: OpaquePointer?, payload: Payload) {
    self.init(secret: Secret(owning: object), payload: payload)
  }
}

extension Secret.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: ObjectEventCallback? {
    switch self {
    case .lifecycle: SecretEvent.generic(onLifecycle as virConnectSecretEventLifecycleCallback)
    case .valueChanged: onValueChanged
    default: nil
    }
  }
}

private func onLifecycle(
  _ connection: OpaquePointer?, _ secret: OpaquePointer?, _ type: Int32, _: Int32,
  _ context: UnsafeMutableRawPointer?
) {
  SecretEvent.deliver(
    .lifecycle(Secret.EventLifecycleType(rawValue: UInt32(bitPattern: type))), connection, secret, context)
}

private func onValueChanged(
  _ connection: OpaquePointer?, _ secret: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  SecretEvent.deliver(.valueChanged, connection, secret, context)
}

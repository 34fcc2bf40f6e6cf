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
    guard let trampoline = event.trampoline else { throw .unknownEvent(event.rawValue) }
    let token = try EventLoop.keepRunning()
    let id = try Callback(handler).register("virConnectSecretEventRegisterAny") {
      virConnectSecretEventRegisterAny(
        pointer, secret?.pointer, Int32(bitPattern: event.rawValue), trampoline, $0, releaseCallback)
    }
    return EventSubscription(token) { virConnectSecretEventDeregisterAny(self.pointer, id) }
  }

  /// What happens to secrets, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectSecretEventRegisterAny.
  public func secretEvents(
    _ events: [Secret.EventID] = [.lifecycle], of secret: Secret? = nil
  ) throws(LibvirtError) -> AsyncStream<SecretEvent> {
    try .subscribed { (yield) throws(LibvirtError) in
      var subscriptions: [EventSubscription] = []
      for event in events { subscriptions.append(try subscribe(to: event, of: secret, yield)) }
      return subscriptions
    }
  }
}

// MARK: - libvirt's ways in

extension Secret.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: virConnectSecretEventGenericCallback? {
    switch self {
    case .lifecycle:
      unsafeBitCast(
        onLifecycle as virConnectSecretEventLifecycleCallback,
        to: virConnectSecretEventGenericCallback.self)
    case .valueChanged: onValueChanged
    default: nil
    }
  }
}

/// Libvirt lends the object for the time of the call; the event keeps a reference of its own.
private func deliver(
  _ payload: SecretEvent.Payload, _ secret: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  guard let secret else { return }
  virSecretRef(secret)
  Callback.deliver(SecretEvent(secret: Secret(owning: secret), payload: payload), to: context)
}

private func onLifecycle(
  _: OpaquePointer?, _ secret: OpaquePointer?, _ type: Int32, _: Int32, _ context: UnsafeMutableRawPointer?
) {
  deliver(.lifecycle(Secret.EventLifecycleType(rawValue: UInt32(bitPattern: type))), secret, context)
}

private func onValueChanged(
  _: OpaquePointer?, _ secret: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  deliver(.valueChanged, secret, context)
}

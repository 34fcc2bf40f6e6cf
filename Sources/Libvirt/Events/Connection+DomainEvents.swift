import CLibvirt

extension Connection {
  /// Calls back when something happens to a domain.
  ///
  /// - Parameters:
  ///   - event: the kind of event.
  ///   - domain: the domain to look at; `nil` for all of them.
  ///   - handler: called on the event loop's thread; it may make calls to libvirt.
  ///
  /// Throws when the driver has no such event. C: virConnectDomainEventRegisterAny.
  public func subscribe(
    to event: Domain.EventID, of domain: Domain? = nil,
    _ handler: @escaping @Sendable (DomainEvent) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    guard let trampoline = event.trampoline else { throw .unknownEvent(event.rawValue) }
    let callback = Callback<DomainOccurrence> {
      handler(DomainEvent(domain: $0.domain, id: event, payload: $0.payload))
    }
    let token = try EventLoop.keepRunning()
    let id = try callback.register("virConnectDomainEventRegisterAny") {
      virConnectDomainEventRegisterAny(
        pointer, domain?.pointer, Int32(bitPattern: event.rawValue), trampoline, $0, releaseCallback)
    }
    return EventSubscription(token) { virConnectDomainEventDeregisterAny(self.pointer, id) }
  }

  /// What happens to domains, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectDomainEventRegisterAny.
  public func domainEvents(
    _ events: [Domain.EventID] = [.lifecycle], of domain: Domain? = nil
  ) throws(LibvirtError) -> AsyncStream<DomainEvent> {
    try .subscribed { (yield) throws(LibvirtError) in
      var subscriptions: [EventSubscription] = []
      for event in events { subscriptions.append(try subscribe(to: event, of: domain, yield)) }
      return subscriptions
    }
  }
}

extension LibvirtError {
  /// The error of a subscription to an event that this library has no callback for.
  static func unknownEvent(_ number: UInt32) -> LibvirtError {
    LibvirtError(code: .invalidArg, message: "unknown kind of event: \(number)")
  }
}

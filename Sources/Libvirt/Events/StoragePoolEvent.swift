import CLibvirt

/// Something that happened to a storage pool.
public struct StoragePoolEvent: Sendable {
  /// What it happened to.
  public let storagePool: StoragePool
  /// What happened.
  public let payload: Payload

  /// What happened, by kind of event.
  public enum Payload: Hashable, Sendable {
    /// It started, stopped, was defined and so on.
    case lifecycle(StoragePool.EventLifecycleType)
    /// The list of volumes was read again.
    case refresh
  }
}

extension Connection {
  /// Calls back when something happens to a storage pool.
  ///
  /// - Parameters:
  ///   - event: the kind of event.
  ///   - storagePool: which one to look at; `nil` for all of them.
  ///   - handler: called on the event loop's thread; it may make calls to libvirt.
  ///
  /// Throws when the driver has no such event. C: virConnectStoragePoolEventRegisterAny.
  public func subscribe(
    to event: StoragePool.EventID, of storagePool: StoragePool? = nil,
    _ handler: @escaping @Sendable (StoragePoolEvent) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    guard let trampoline = event.trampoline else { throw .unknownEvent(event.rawValue) }
    let token = try EventLoop.keepRunning()
    let id = try Callback(handler).register("virConnectStoragePoolEventRegisterAny") {
      virConnectStoragePoolEventRegisterAny(
        pointer, storagePool?.pointer, Int32(bitPattern: event.rawValue), trampoline, $0, releaseCallback)
    }
    return EventSubscription(token) { virConnectStoragePoolEventDeregisterAny(self.pointer, id) }
  }

  /// What happens to storage pools, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectStoragePoolEventRegisterAny.
  public func storagePoolEvents(
    _ events: [StoragePool.EventID] = [.lifecycle], of storagePool: StoragePool? = nil
  ) throws(LibvirtError) -> AsyncStream<StoragePoolEvent> {
    try .subscribed { (yield) throws(LibvirtError) in
      var subscriptions: [EventSubscription] = []
      for event in events { subscriptions.append(try subscribe(to: event, of: storagePool, yield)) }
      return subscriptions
    }
  }
}

// MARK: - libvirt's ways in

extension StoragePool.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: virConnectStoragePoolEventGenericCallback? {
    switch self {
    case .lifecycle:
      unsafeBitCast(
        onLifecycle as virConnectStoragePoolEventLifecycleCallback,
        to: virConnectStoragePoolEventGenericCallback.self)
    case .refresh: onRefresh
    default: nil
    }
  }
}

/// Libvirt lends the object for the time of the call; the event keeps a reference of its own.
private func deliver(
  _ payload: StoragePoolEvent.Payload, _ storagePool: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  guard let storagePool else { return }
  virStoragePoolRef(storagePool)
  Callback.deliver(
    StoragePoolEvent(storagePool: StoragePool(owning: storagePool), payload: payload), to: context)
}

private func onLifecycle(
  _: OpaquePointer?, _ storagePool: OpaquePointer?, _ type: Int32, _: Int32,
  _ context: UnsafeMutableRawPointer?
) {
  deliver(
    .lifecycle(StoragePool.EventLifecycleType(rawValue: UInt32(bitPattern: type))), storagePool, context)
}

private func onRefresh(
  _: OpaquePointer?, _ storagePool: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  deliver(.refresh, storagePool, context)
}

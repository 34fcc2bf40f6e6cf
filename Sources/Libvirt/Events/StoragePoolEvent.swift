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
    try subscribe(to: event.rawValue, of: storagePool?.pointer, through: event.trampoline, handler)
  }

  /// What happens to storage pools, as a sequence that ends when the task that reads it is cancelled.
  ///
  /// Throws when the driver lacks one of the kinds of event. C: virConnectStoragePoolEventRegisterAny.
  public func storagePoolEvents(
    _ events: [StoragePool.EventID] = [.lifecycle], of storagePool: StoragePool? = nil
  ) throws(LibvirtError) -> AsyncStream<StoragePoolEvent> {
    try .subscribed(to: events) { (event, yield) throws(LibvirtError) in
      try subscribe(to: event, of: storagePool, yield)
    }
  }
}

// MARK: - libvirt's ways in

extension StoragePoolEvent: ObjectEvent {
  static var calls: ObjectEventCalls {
    ObjectEventCalls(
      name: "virConnectStoragePoolEventRegisterAny", register: virConnectStoragePoolEventRegisterAny,
      deregister: { virConnectStoragePoolEventDeregisterAny($0, $1) }, retain: virStoragePoolRef)
  }

  init(owning object: OpaquePointer, on connection: OpaquePointer?, payload: Payload) {
    self.init(storagePool: StoragePool(owning: object), payload: payload)
  }
}

extension StoragePool.EventID {
  /// The function that libvirt has to call for this event; `nil` for an event this library does not know.
  fileprivate var trampoline: ObjectEventCallback? {
    switch self {
    case .lifecycle: StoragePoolEvent.generic(onLifecycle as virConnectStoragePoolEventLifecycleCallback)
    case .refresh: onRefresh
    default: nil
    }
  }
}

private func onLifecycle(
  _ connection: OpaquePointer?, _ storagePool: OpaquePointer?, _ type: Int32, _: Int32,
  _ context: UnsafeMutableRawPointer?
) {
  StoragePoolEvent.deliver(
    .lifecycle(StoragePool.EventLifecycleType(rawValue: UInt32(bitPattern: type))), connection, storagePool,
    context)
}

private func onRefresh(
  _ connection: OpaquePointer?, _ storagePool: OpaquePointer?, _ context: UnsafeMutableRawPointer?
) {
  StoragePoolEvent.deliver(.refresh, connection, storagePool, context)
}

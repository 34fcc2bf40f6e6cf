import CLibvirt

/// Something that happened to an object other than a domain: what the events of networks, storage pools, devices of the
/// host and secrets have in common.
protocol ObjectEvent: Sendable {
  associatedtype Payload: Sendable

  /// The calls of libvirt for events of this kind of object.
  static var calls: ObjectEventCalls { get }

  /// Takes over a reference to the object that it happened to.
  ///
  /// - Parameter connection: lent for the time of the call.
  init(owning object: OpaquePointer, on connection: OpaquePointer?, payload: Payload)
}

/// The form in which libvirt registers callbacks of every shape.
///
/// C: virConnectNetworkEventGenericCallback and its like.
typealias ObjectEventCallback =
  @convention(c) (OpaquePointer?, OpaquePointer?, UnsafeMutableRawPointer?) -> Void

/// The calls of libvirt for the events of one kind of object.
struct ObjectEventCalls {
  /// The name of the call that registers, for errors.
  let name: StaticString
  let register:
    (
      _ connection: OpaquePointer?, _ object: OpaquePointer?, _ event: Int32, ObjectEventCallback?,
      _ context: UnsafeMutableRawPointer?, virFreeCallback?
    ) -> Int32
  let deregister: @Sendable (_ connection: OpaquePointer?, _ id: Int32) -> Int32
  /// Adds a reference to an object.
  let retain: (OpaquePointer?) -> Int32
}

extension ObjectEvent {
  /// Hands an event to the callback that the context stands for.
  ///
  /// Libvirt lends the object for the time of the call; the event keeps a reference of its own.
  static func deliver(
    _ payload: Payload, _ connection: OpaquePointer?, _ object: OpaquePointer?,
    _ context: UnsafeMutableRawPointer?
  ) {
    guard let object, calls.retain(object) == 0 else { return }
    Callback.deliver(Self(owning: object, on: connection, payload: payload), to: context)
  }

  /// A callback of its own shape in the form in which libvirt registers it.
  static func generic<Function>(_ function: Function) -> ObjectEventCallback {
    unsafeBitCast(function, to: ObjectEventCallback.self)
  }
}

extension Connection {
  /// Registers for an event of some object or of all.
  ///
  /// - Parameters:
  ///   - number: the event's number.
  ///   - trampoline: the function that libvirt has to call; `nil` for an event this library does not know.
  func subscribe<Event: ObjectEvent>(
    to number: UInt32, of object: OpaquePointer?, through trampoline: ObjectEventCallback?,
    _ handler: @escaping @Sendable (Event) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    guard let trampoline else { throw .unknownEvent(number) }
    let calls = Event.calls
    let token = try EventLoop.keepRunning()
    let id = try Callback(handler).register(calls.name) {
      calls.register(pointer, object, Int32(bitPattern: number), trampoline, $0, releaseCallback)
    }
    let deregister = calls.deregister
    return EventSubscription(token) { _ = deregister(self.pointer, id) }
  }
}

extension AsyncStream where Element: Sendable {
  /// Events of several kinds as one sequence.
  static func subscribed<Kind>(
    to kinds: [Kind],
    _ subscribe: (Kind, @escaping @Sendable (Element) -> Void) throws(LibvirtError) -> EventSubscription
  ) throws(LibvirtError) -> AsyncStream<Element> {
    try subscribed { (yield) throws(LibvirtError) in
      var subscriptions: [EventSubscription] = []
      for kind in kinds { subscriptions.append(try subscribe(kind, yield)) }
      return subscriptions
    }
  }
}

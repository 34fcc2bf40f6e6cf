import CLibvirt
import Platform

/// An event of QEMU's monitor, as QEMU words it.
///
/// C: virConnectDomainQemuMonitorEventCallback.
public struct MonitorEvent: Sendable {
  /// The domain whose QEMU it came from.
  public let domain: Domain
  /// QEMU's name for what happened, such as `STOP`.
  public let name: String
  /// When QEMU says that it happened: seconds since 1970, and microseconds.
  public let seconds: Int64
  public let microseconds: UInt32
  /// What QEMU says of it, an object in JSON; `nil` where it says nothing.
  public let details: String?
}

extension Connection {
  /// How the name of a monitor event is matched.
  ///
  /// C: virConnectDomainQemuMonitorEventRegisterFlags.
  public struct MonitorEventFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX.
    public static let regex = Self(rawValue: 1)
    /// C: VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE.
    public static let noCase = Self(rawValue: 2)
  }

  /// Calls back when QEMU's monitor reports an event.
  ///
  /// - Parameters:
  ///   - event: the name, or with `.regex` an expression that the name has to match; `nil` for all events.
  ///   - domain: the domain to look at; `nil` for all of them.
  ///   - handler: called on the event loop's thread; it may make calls to libvirt.
  ///
  /// C: virConnectDomainQemuMonitorEventRegister.
  public func subscribe(
    toMonitorEvent event: String?, of domain: Domain? = nil, _ flags: MonitorEventFlags = [],
    _ handler: @escaping @Sendable (MonitorEvent) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    let register = try Companion.register.function
    let deregister = try Companion.deregister.function
    let callback = Callback<MonitorEvent>(handler)
    let token = try EventLoop.keepRunning()
    let id = try callback.register("virConnectDomainQemuMonitorEventRegister", event) {
      register(pointer, domain?.pointer, $0, onMonitorEvent, $1, releaseCallback, flags.rawValue)
    }
    return EventSubscription(token) { _ = deregister(self.pointer, id) }
  }
}

private typealias MonitorEventCallback =
  @convention(c) (
    OpaquePointer?, OpaquePointer?, UnsafePointer<CChar>?, Int64, UInt32, UnsafePointer<CChar>?,
    UnsafeMutableRawPointer?
  ) -> Void

/// libvirt lends the domain for the time of the call; the event keeps a reference of its own.
private func onMonitorEvent(
  _: OpaquePointer?, _ domain: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ seconds: Int64,
  _ microseconds: UInt32, _ details: UnsafePointer<CChar>?, _ context: UnsafeMutableRawPointer?
) {
  guard let domain else { return }
  let event = MonitorEvent(
    domain: Domain(borrowing: domain), name: name.map { String(rawCString: $0) } ?? "", seconds: seconds,
    microseconds: microseconds, details: details.map { String(rawCString: $0) })
  Callback<MonitorEvent>.deliver(event, to: context)
}

/// The functions, looked up when first used.
private enum Companion {
  static let register = DynamicSymbol<
    @convention(c) (
      OpaquePointer, OpaquePointer?, UnsafePointer<CChar>?, MonitorEventCallback, UnsafeMutableRawPointer?,
      @convention(c) (UnsafeMutableRawPointer?) -> Void, UInt32
    ) -> Int32
  >("virConnectDomainQemuMonitorEventRegister", since: "1.2.3", in: .qemu)

  static let deregister = DynamicSymbol<@convention(c) (OpaquePointer, Int32) -> Int32>(
    "virConnectDomainQemuMonitorEventDeregister", since: "1.2.3", in: .qemu)
}

import CLibvirt

// Constants and calls that came after libvirt 9.0.0.

extension NodeDevice {
  /// C: virNodeDeviceXMLFlags, since libvirt 10.1.0.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_DEVICE_XML_INACTIVE.
    public static let inactive = Self(rawValue: 1)
  }

  /// C: virNodeDeviceUpdateFlags, since libvirt 10.1.0.
  public struct UpdateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT.
    public static let current: Self = []
    /// C: VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE.
    public static let live = Self(rawValue: 1)
    /// C: VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG.
    public static let config = Self(rawValue: 2)
  }

  /// Changes a mediated device to what the description says.
  ///
  /// Throws when the description is not valid, or the installed libvirt is older than 10.1.0.
  /// C: virNodeDeviceUpdate.
  public func update(xml: String, _ flags: UpdateFlags = []) throws(LibvirtError) {
    let update = try DynamicSymbol.nodeDeviceUpdate.function
    try Call.check("virNodeDeviceUpdate", xml) { update(pointer, $0, flags.rawValue) }
  }
}

extension Connection.ListAllNodeDeviceFlags {
  /// C: VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT, since libvirt 10.1.0.
  public static let persistent = Self(rawValue: 1 << 28)
  /// C: VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT, since libvirt 10.1.0.
  public static let transient = Self(rawValue: 1 << 29)
}

extension DynamicSymbol where Function == NodeDeviceUpdate {
  fileprivate static let nodeDeviceUpdate = Self("virNodeDeviceUpdate", since: "10.1.0")
}

private typealias NodeDeviceUpdate =
  @convention(c) (OpaquePointer?, UnsafePointer<CChar>?, UInt32) -> Int32

import CLibvirt

// What came after libvirt 9.0.0, looked up at run time. Without the function each of these throws `noSupport`.

extension Domain {
  /// Whether the domain starts with the host the next time only.
  ///
  /// C: virDomainGetAutostartOnce, from libvirt 11.2.0 on.
  public var autostartOnce: Bool {
    get throws(LibvirtError) {
      let function = try Newer.getAutostartOnce.function
      return try Call.readBool("virDomainGetAutostartOnce") { function(pointer, $0) }
    }
  }

  /// Says whether the domain starts with the host the next time only.
  ///
  /// C: virDomainSetAutostartOnce, from libvirt 11.2.0 on.
  public func setAutostartOnce(_ autostart: Bool) throws(LibvirtError) {
    let function = try Newer.setAutostartOnce.function
    try Call.check("virDomainSetAutostartOnce") { function(pointer, autostart ? 1 : 0) }
  }

  /// Has the graphics servers read their certificates again.
  ///
  /// - Parameter type: 0 for all kinds, 1 for VNC.
  ///
  /// C: virDomainGraphicsReload, from libvirt 10.2.0 on.
  public func reloadGraphics(type: UInt32 = 0) throws(LibvirtError) {
    let function = try Newer.graphicsReload.function
    try Call.check("virDomainGraphicsReload") { function(pointer, type, 0) }
  }

  /// Sets the I/O limits of a group of disks, and makes the group if there is none.
  ///
  /// C: virDomainSetThrottleGroup, from libvirt 11.2.0 on.
  public func setThrottleGroup(
    _ group: String, _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    let function = try Newer.setThrottleGroup.function
    try parameters.apply("virDomainSetThrottleGroup", group) {
      function(pointer, $2, $0, $1, impact.rawValue)
    }
  }

  /// Removes a group of I/O limits. Throws while a disk uses it.
  ///
  /// C: virDomainDelThrottleGroup, from libvirt 11.2.0 on.
  public func deleteThrottleGroup(_ group: String, _ impact: ModificationImpact = []) throws(LibvirtError) {
    let function = try Newer.delThrottleGroup.function
    try Call.check("virDomainDelThrottleGroup", group) { function(pointer, $0, impact.rawValue) }
  }

  /// Has the guest's interfaces announce themselves to the network, so that switches learn where they are.
  ///
  /// - Parameters:
  ///   - device: the target name or the MAC address; `nil` for all interfaces.
  ///   - parameters: `initial`, `max` and `step` in milliseconds, `rounds` as a number; each an unsigned integer.
  ///
  /// C: virDomainAnnounceInterface, from libvirt 12.6.0 on.
  public func announceInterface(
    _ device: String? = nil, _ parameters: TypedParameters = .init()
  ) throws(LibvirtError) {
    let function = try Newer.announceInterface.function
    try parameters.apply("virDomainAnnounceInterface", device) { function(pointer, $2, $0, $1, 0) }
  }
}

/// The functions, looked up when first used.
private enum Newer {
  typealias Parameters = virTypedParameterPtr
  typealias Text = UnsafePointer<CChar>

  static let getAutostartOnce = DynamicSymbol<
    @convention(c) (OpaquePointer, UnsafeMutablePointer<Int32>) -> Int32
  >("virDomainGetAutostartOnce", since: "11.2.0")

  static let setAutostartOnce = DynamicSymbol<@convention(c) (OpaquePointer, Int32) -> Int32>(
    "virDomainSetAutostartOnce", since: "11.2.0")

  static let graphicsReload = DynamicSymbol<@convention(c) (OpaquePointer, UInt32, UInt32) -> Int32>(
    "virDomainGraphicsReload", since: "10.2.0")

  static let setThrottleGroup = DynamicSymbol<
    @convention(c) (OpaquePointer, Text, Parameters?, Int32, UInt32) -> Int32
  >("virDomainSetThrottleGroup", since: "11.2.0")

  static let delThrottleGroup = DynamicSymbol<@convention(c) (OpaquePointer, Text, UInt32) -> Int32>(
    "virDomainDelThrottleGroup", since: "11.2.0")

  static let announceInterface = DynamicSymbol<
    @convention(c) (OpaquePointer, Text?, Parameters?, Int32, UInt32) -> Int32
  >("virDomainAnnounceInterface", since: "12.6.0")
}

// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension NetworkPort {
  /// C: virNetworkPortCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_PORT_CREATE_RECLAIM.
    public static let reclaim = Self(rawValue: 1)
    /// C: VIR_NETWORK_PORT_CREATE_VALIDATE.
    public static let validate = Self(rawValue: 2)
  }
}

// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension HostInterface {
  /// C: virInterfaceDefineFlags.
  public struct DefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_INTERFACE_DEFINE_VALIDATE.
    public static let validate = Self(rawValue: 1)
  }
}

extension HostInterface {
  /// C: virInterfaceXMLFlags.
  public struct XMLFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_INTERFACE_XML_INACTIVE.
    public static let inactive = Self(rawValue: 1)
  }
}

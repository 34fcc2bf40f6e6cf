// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension NetworkFilterBinding {
  /// C: virNWFilterBindingCreateFlags.
  public struct CreateFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NWFILTER_BINDING_CREATE_VALIDATE.
    public static let nwfilterBindingCreateValidate = Self(rawValue: 1)
  }
}

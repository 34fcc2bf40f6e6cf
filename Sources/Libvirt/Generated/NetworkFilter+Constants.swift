// Generated from libvirt-api.xml by GenerateBindings; do not edit.

extension NetworkFilter {
  /// C: virNWFilterDefineFlags.
  public struct DefineFlags: LibvirtFlags {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NWFILTER_DEFINE_VALIDATE.
    public static let nwfilterDefineValidate = Self(rawValue: 1)
  }
}

/// A value of one of libvirt's C enumerations that keeps numbers which this version does not know.
///
/// The types in Generated/ conform; `name` is the constant's name without the common prefix, lower case with hyphens,
/// or `nil` for a number that is newer than libvirt-api.xml.
public protocol LibvirtEnumeration: RawRepresentable, Hashable, Sendable where RawValue == UInt32 {
  init(rawValue: UInt32)
  var name: String? { get }
}

/// The bits of one of libvirt's flag arguments.
public protocol LibvirtFlags: OptionSet, Hashable, Sendable where RawValue == UInt32 {
  init(rawValue: UInt32)
}

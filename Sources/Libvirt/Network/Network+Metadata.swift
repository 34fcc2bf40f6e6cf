import CLibvirt

extension Network {
  /// C: virNetworkMetadataType, since libvirt 9.7.0.
  public struct MetadataType: LibvirtEnumeration {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// C: VIR_NETWORK_METADATA_DESCRIPTION.
    public static let description = Self(rawValue: 0)
    /// C: VIR_NETWORK_METADATA_TITLE.
    public static let title = Self(rawValue: 1)
    /// C: VIR_NETWORK_METADATA_ELEMENT.
    public static let element = Self(rawValue: 2)

    /// The word for the kind, such as `title`; `nil` for one that is newer than this library.
    public var name: String? {
      switch rawValue {
      case 0: "description"
      case 1: "title"
      case 2: "element"
      default: nil
      }
    }
  }

  /// The title, the description, or the element of a namespace that a program has left there.
  ///
  /// - Parameters:
  ///   - type: which of them.
  ///   - uri: the namespace, for an element only.
  ///   - flags: whether the running network or the definition is read.
  ///
  /// Throws `noNetworkMetadata` when there is none, `noSupport` when the installed libvirt is older than 9.7.0.
  /// C: virNetworkGetMetadata.
  public func metadata(
    _ type: MetadataType, uri: String? = nil, _ flags: UpdateFlags = []
  ) throws(LibvirtError) -> String {
    let getMetadata = try DynamicSymbol.networkGetMetadata.function
    return try Call.checkString("virNetworkGetMetadata", uri) {
      getMetadata(pointer, Int32(bitPattern: type.rawValue), $0, flags.rawValue)
    }
  }

  /// Sets the title, the description, or the element of a namespace.
  ///
  /// - Parameters:
  ///   - type: which of them.
  ///   - value: the text or the element; `nil` removes it.
  ///   - key: the prefix of the namespace, for an element only.
  ///   - uri: the namespace, for an element only.
  ///   - flags: whether the running network, the definition, or both are changed.
  ///
  /// Throws `noSupport` when the installed libvirt is older than 9.7.0. C: virNetworkSetMetadata.
  public func setMetadata(
    _ type: MetadataType, _ value: String?, key: String? = nil, uri: String? = nil, _ flags: UpdateFlags = []
  ) throws(LibvirtError) {
    let setMetadata = try DynamicSymbol.networkSetMetadata.function
    try Call.check("virNetworkSetMetadata", value, key, uri) {
      setMetadata(pointer, Int32(bitPattern: type.rawValue), $0, $1, $2, flags.rawValue)
    }
  }
}

extension ErrorNumber {
  /// C: VIR_ERR_NO_NETWORK_METADATA, since libvirt 9.7.0.
  public static let noNetworkMetadata = Self(rawValue: 111)
}

private typealias GetMetadata =
  @convention(c) (OpaquePointer?, Int32, UnsafePointer<CChar>?, UInt32) -> UnsafeMutablePointer<CChar>?

private typealias SetMetadata =
  @convention(c) (
    OpaquePointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UInt32
  ) -> Int32

extension DynamicSymbol where Function == GetMetadata {
  fileprivate static let networkGetMetadata = Self("virNetworkGetMetadata", since: "9.7.0")
}

extension DynamicSymbol where Function == SetMetadata {
  fileprivate static let networkSetMetadata = Self("virNetworkSetMetadata", since: "9.7.0")
}

import CLibvirt

extension Domain {
  /// The domain's XML document: of the running domain, unless the flags ask for the definition.
  ///
  /// Throws `operationDenied` when `.secure` is asked for on a read-only connection.
  ///
  /// C: virDomainGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virDomainGetXMLDesc") { virDomainGetXMLDesc(pointer, flags.rawValue) }
  }

  /// The title, the description, or the element of a namespace from `<metadata>`.
  ///
  /// Throws `noDomainMetadata` when the domain has none.
  ///
  /// - Parameter uri: the namespace of the element; only with `.element`.
  ///
  /// C: virDomainGetMetadata.
  public func metadata(
    _ type: MetadataType, uri: String? = nil, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> String {
    try Call.checkString("virDomainGetMetadata", uri) {
      virDomainGetMetadata(pointer, Int32(bitPattern: type.rawValue), $0, impact.rawValue)
    }
  }

  /// Sets the title, the description, or the element of a namespace; `nil` removes it.
  ///
  /// - Parameters:
  ///   - key: the prefix for the namespace of the element; only with `.element`.
  ///   - uri: the namespace of the element; only with `.element`.
  ///
  /// C: virDomainSetMetadata.
  public func setMetadata(
    _ type: MetadataType, to text: String?, key: String? = nil, uri: String? = nil,
    _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try Call.check("virDomainSetMetadata", text, key, uri) {
      virDomainSetMetadata(pointer, Int32(bitPattern: type.rawValue), $0, $1, $2, impact.rawValue)
    }
  }
}

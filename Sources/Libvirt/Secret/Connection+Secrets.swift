import CLibvirt

extension Connection {
  /// The secrets that pass the filter; all of them without one.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver has no secrets.
  /// C: virConnectListAllSecrets.
  public func secrets(_ filter: ListAllSecretsFlags = []) throws(LibvirtError) -> [Secret] {
    try listObjects("virConnectListAllSecrets", Secret.init(owning:)) {
      virConnectListAllSecrets(pointer, $0, filter.rawValue)
    }
  }

  /// The secret of that UUID, with or without hyphens.
  ///
  /// Throws `noSecret` when there is none, `invalidArg` when the text is no UUID.
  /// C: virSecretLookupByUUIDString.
  public func secret(uuid: String) throws(LibvirtError) -> Secret {
    Secret(
      owning: try Call.checkNull("virSecretLookupByUUIDString", uuid) {
        virSecretLookupByUUIDString(pointer, $0)
      })
  }

  /// The secret for that use.
  ///
  /// Throws `noSecret` when there is none. C: virSecretLookupByUsage.
  public func secret(usageType: Secret.UsageType, usageID: String) throws(LibvirtError) -> Secret {
    Secret(
      owning: try Call.checkNull("virSecretLookupByUsage", usageID) {
        virSecretLookupByUsage(pointer, Int32(bitPattern: usageType.rawValue), $0)
      })
  }

  /// Defines a secret without a value, or replaces the definition of the one with the same UUID.
  ///
  /// Throws when the description is not valid. C: virSecretDefineXML.
  public func defineSecret(xml: String, _ flags: Secret.DefineFlags = []) throws(LibvirtError) -> Secret {
    Secret(
      owning: try Call.checkNull("virSecretDefineXML", xml) {
        virSecretDefineXML(pointer, $0, flags.rawValue)
      })
  }

  /// How many secrets there are.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfSecrets.
  public var secretCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfSecrets") { virConnectNumOfSecrets(pointer) }
    }
  }

  /// The UUIDs of the secrets.
  ///
  /// Throws when the driver has no such objects. C: virConnectListSecrets.
  public var secretUUIDs: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListSecrets", count: try secretCount) {
        virConnectListSecrets(pointer, $0, $1)
      }
    }
  }
}

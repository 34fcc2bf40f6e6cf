import CLibvirt

extension Domain {
  /// Stops the domain and keeps its state where libvirt finds it: the next start continues from there.
  ///
  /// C: virDomainManagedSave.
  public func managedSave(_ flags: SaveRestoreFlags = []) throws(LibvirtError) {
    try Call.check("virDomainManagedSave") { virDomainManagedSave(pointer, flags.rawValue) }
  }

  /// Whether the next start continues from a saved state.
  ///
  /// C: virDomainHasManagedSaveImage.
  public var hasManagedSave: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainHasManagedSaveImage") { virDomainHasManagedSaveImage(pointer, 0) }
    }
  }

  /// Discards the saved state, so that the next start boots.
  ///
  /// C: virDomainManagedSaveRemove.
  public func removeManagedSave() throws(LibvirtError) {
    try Call.check("virDomainManagedSaveRemove") { virDomainManagedSaveRemove(pointer, 0) }
  }

  /// The domain document in the saved state. Throws `noDomain` or `operationInvalid` when there is none.
  ///
  /// C: virDomainManagedSaveGetXMLDesc.
  public func managedSaveXMLDescription(_ flags: SaveImageXMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virDomainManagedSaveGetXMLDesc") {
      virDomainManagedSaveGetXMLDesc(pointer, flags.rawValue)
    }
  }

  /// Replaces the domain document in the saved state. Only `.running` and `.paused` of the flags matter.
  ///
  /// C: virDomainManagedSaveDefineXML.
  public func defineManagedSave(xml: String, _ flags: SaveRestoreFlags = []) throws(LibvirtError) {
    try Call.check("virDomainManagedSaveDefineXML", xml) {
      virDomainManagedSaveDefineXML(pointer, $0, flags.rawValue)
    }
  }
}

import CLibvirt

extension Domain {
  /// Stops the domain and writes its state to a file on the host, from which `restoreDomain` continues it.
  ///
  /// C: virDomainSave.
  public func save(to path: String) throws(LibvirtError) {
    try Call.check("virDomainSave", path) { virDomainSave(pointer, $0) }
  }

  /// Stops the domain and writes its state to a file on the host.
  ///
  /// - Parameter xml: a domain document to keep in the file in place of the domain's own.
  ///
  /// C: virDomainSaveFlags.
  public func save(to path: String, xml: String? = nil, _ flags: SaveRestoreFlags) throws(LibvirtError) {
    try Call.check("virDomainSaveFlags", path, xml) { virDomainSaveFlags(pointer, $0, $1, flags.rawValue) }
  }

  /// Stops the domain and writes its state as the parameters say; see `SaveParameter` for their names.
  ///
  /// C: virDomainSaveParams.
  public func save(_ parameters: TypedParameters, _ flags: SaveRestoreFlags = []) throws(LibvirtError) {
    try parameters.withC { (list, count) throws(LibvirtError) in
      try Call.check("virDomainSaveParams") { virDomainSaveParams(pointer, list, count, flags.rawValue) }
    }
  }

  /// The names of the parameters for saving and restoring.
  public enum SaveParameter {
    /// The path of the file, a string. C: VIR_DOMAIN_SAVE_PARAM_FILE.
    public static let file = "file"
    /// A domain document in place of the saved one, a string. C: VIR_DOMAIN_SAVE_PARAM_DXML.
    public static let xml = "dxml"
    /// The format of the file: `raw`, `sparse`, or the name of a compressor; a string, from libvirt 11.2.0 on.
    ///
    /// C: VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT.
    public static let imageFormat = "image_format"
    /// How many channels write in parallel, an `int`, from libvirt 11.2.0 on.
    ///
    /// C: VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS.
    public static let parallelChannels = "parallel.channels"
  }
}

extension Connection {
  /// Continues a domain that `save` wrote to a file on the host.
  ///
  /// C: virDomainRestore.
  public func restoreDomain(from path: String) throws(LibvirtError) {
    try Call.check("virDomainRestore", path) { virDomainRestore(pointer, $0) }
  }

  /// Continues a domain that `save` wrote to a file on the host.
  ///
  /// - Parameter xml: a domain document to use in place of the one in the file.
  ///
  /// C: virDomainRestoreFlags.
  public func restoreDomain(
    from path: String, xml: String? = nil, _ flags: Domain.SaveRestoreFlags
  ) throws(LibvirtError) {
    try Call.check("virDomainRestoreFlags", path, xml) {
      virDomainRestoreFlags(pointer, $0, $1, flags.rawValue)
    }
  }

  /// Continues a saved domain as the parameters say; see `Domain.SaveParameter` for their names.
  ///
  /// C: virDomainRestoreParams.
  public func restoreDomain(
    _ parameters: TypedParameters, _ flags: Domain.SaveRestoreFlags = []
  ) throws(LibvirtError) {
    try parameters.withC { (list, count) throws(LibvirtError) in
      try Call.check("virDomainRestoreParams") {
        virDomainRestoreParams(pointer, list, count, flags.rawValue)
      }
    }
  }

  /// The domain document in a file that `save` wrote.
  ///
  /// C: virDomainSaveImageGetXMLDesc.
  public func saveImageXMLDescription(
    _ path: String, _ flags: Domain.SaveImageXMLFlags = []
  ) throws(LibvirtError) -> String {
    try Call.checkString("virDomainSaveImageGetXMLDesc", path) {
      virDomainSaveImageGetXMLDesc(pointer, $0, flags.rawValue)
    }
  }

  /// Replaces the domain document in a file that `save` wrote. Only `.running` and `.paused` of the flags matter.
  ///
  /// C: virDomainSaveImageDefineXML.
  public func defineSaveImage(
    _ path: String, xml: String, _ flags: Domain.SaveRestoreFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainSaveImageDefineXML", path, xml) {
      virDomainSaveImageDefineXML(pointer, $0, $1, flags.rawValue)
    }
  }
}

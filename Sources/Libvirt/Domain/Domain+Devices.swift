import CLibvirt

extension Domain {
  /// Attaches a device to the running domain.
  ///
  /// C: virDomainAttachDevice.
  public func attachDevice(xml: String) throws(LibvirtError) {
    try Call.check("virDomainAttachDevice") { virDomainAttachDevice(pointer, xml) }
  }

  /// Attaches a device to the running domain, to its definition, or to both.
  ///
  /// C: virDomainAttachDeviceFlags.
  public func attachDevice(xml: String, _ flags: DeviceModifyFlags) throws(LibvirtError) {
    try Call.check("virDomainAttachDeviceFlags") { virDomainAttachDeviceFlags(pointer, xml, flags.rawValue) }
  }

  /// Asks the guest to give up a device; the guest may take its time or refuse. Throws `deviceMissing` when there is
  /// none like it.
  ///
  /// C: virDomainDetachDevice.
  public func detachDevice(xml: String) throws(LibvirtError) {
    try Call.check("virDomainDetachDevice") { virDomainDetachDevice(pointer, xml) }
  }

  /// Detaches a device from the running domain, from its definition, or from both; a running guest may take its time
  /// or refuse. Throws `deviceMissing` when there is none like it.
  ///
  /// C: virDomainDetachDeviceFlags.
  public func detachDevice(xml: String, _ flags: DeviceModifyFlags) throws(LibvirtError) {
    try Call.check("virDomainDetachDeviceFlags") { virDomainDetachDeviceFlags(pointer, xml, flags.rawValue) }
  }

  /// Detaches the device of that alias; a running guest may take its time or refuse. Throws `deviceMissing` when
  /// there is none.
  ///
  /// C: virDomainDetachDeviceAlias.
  public func detachDevice(alias: String, _ flags: DeviceModifyFlags = []) throws(LibvirtError) {
    try Call.check("virDomainDetachDeviceAlias") {
      virDomainDetachDeviceAlias(pointer, alias, flags.rawValue)
    }
  }

  /// Changes a device, for example the medium in a drive, or the link of an interface.
  ///
  /// C: virDomainUpdateDeviceFlags.
  public func updateDevice(xml: String, _ flags: DeviceModifyFlags = []) throws(LibvirtError) {
    try Call.check("virDomainUpdateDeviceFlags") { virDomainUpdateDeviceFlags(pointer, xml, flags.rawValue) }
  }

  /// Names open files, which the domain's document can then use as a disk's source while this connection is open.
  ///
  /// C: virDomainFDAssociate.
  public func associate(
    descriptors: [Int32], with name: String, _ flags: FDAssociateFlags = []
  ) throws(LibvirtError) {
    var descriptors = descriptors
    try Call.check("virDomainFDAssociate") {
      virDomainFDAssociate(pointer, name, UInt32(descriptors.count), &descriptors, flags.rawValue)
    }
  }
}

import CLibvirt

extension Domain {
  /// Attaches a device to the running domain.
  ///
  /// C: virDomainAttachDevice.
  public func attachDevice(xml: String) throws(LibvirtError) {
    try Call.check("virDomainAttachDevice", xml) { virDomainAttachDevice(pointer, $0) }
  }

  /// Attaches a device to the running domain, to its definition, or to both.
  ///
  /// C: virDomainAttachDeviceFlags.
  public func attachDevice(xml: String, _ flags: DeviceModifyFlags) throws(LibvirtError) {
    try Call.check("virDomainAttachDeviceFlags", xml) {
      virDomainAttachDeviceFlags(pointer, $0, flags.rawValue)
    }
  }

  /// Asks the guest to give up a device; the guest may take its time or refuse. Throws `deviceMissing` when there is
  /// none like it.
  ///
  /// C: virDomainDetachDevice.
  public func detachDevice(xml: String) throws(LibvirtError) {
    try Call.check("virDomainDetachDevice", xml) { virDomainDetachDevice(pointer, $0) }
  }

  /// Detaches a device from the running domain, from its definition, or from both; a running guest may take its time
  /// or refuse. Throws `deviceMissing` when there is none like it.
  ///
  /// C: virDomainDetachDeviceFlags.
  public func detachDevice(xml: String, _ flags: DeviceModifyFlags) throws(LibvirtError) {
    try Call.check("virDomainDetachDeviceFlags", xml) {
      virDomainDetachDeviceFlags(pointer, $0, flags.rawValue)
    }
  }

  /// Detaches the device of that alias; a running guest may take its time or refuse. Throws `deviceMissing` when
  /// there is none.
  ///
  /// C: virDomainDetachDeviceAlias.
  public func detachDevice(alias: String, _ flags: DeviceModifyFlags = []) throws(LibvirtError) {
    try Call.check("virDomainDetachDeviceAlias", alias) {
      virDomainDetachDeviceAlias(pointer, $0, flags.rawValue)
    }
  }

  /// Changes a device, for example the medium in a drive, or the link of an interface.
  ///
  /// C: virDomainUpdateDeviceFlags.
  public func updateDevice(xml: String, _ flags: DeviceModifyFlags = []) throws(LibvirtError) {
    try Call.check("virDomainUpdateDeviceFlags", xml) {
      virDomainUpdateDeviceFlags(pointer, $0, flags.rawValue)
    }
  }

  /// Names open files, which the domain's document can then use as a disk's source while this connection is open.
  ///
  /// C: virDomainFDAssociate.
  public func associate(
    descriptors: [Int32], with name: String, _ flags: FDAssociateFlags = []
  ) throws(LibvirtError) {
    var descriptors = descriptors
    try Call.check("virDomainFDAssociate", name) {
      virDomainFDAssociate(pointer, $0, UInt32(clamping: descriptors.count), &descriptors, flags.rawValue)
    }
  }
}

import CLibvirt

extension NodeDevice {
  /// Starts a defined mediated device.
  ///
  /// Throws when it exists already. C: virNodeDeviceCreate.
  public func create() throws(LibvirtError) {
    try Call.check("virNodeDeviceCreate") { virNodeDeviceCreate(pointer, 0) }
  }

  /// Removes a device that libvirt made: a virtual port or a mediated device.
  ///
  /// Throws when it is in use or not of such a kind. C: virNodeDeviceDestroy.
  public func destroy() throws(LibvirtError) {
    try Call.check("virNodeDeviceDestroy") { virNodeDeviceDestroy(pointer) }
  }

  /// Removes the definition of a mediated device.
  ///
  /// Throws when it has none. C: virNodeDeviceUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virNodeDeviceUndefine") { virNodeDeviceUndefine(pointer, 0) }
  }

  /// Takes the device from the host's driver, so that a guest can have it.
  ///
  /// Throws when it is in use. C: virNodeDeviceDettach.
  public func detach() throws(LibvirtError) {
    try Call.check("virNodeDeviceDettach") { virNodeDeviceDettach(pointer) }
  }

  /// Takes the device from the host's driver and gives it to another one, so that a guest can have it.
  ///
  /// Throws when it is in use or there is no such driver. C: virNodeDeviceDetachFlags.
  public func detach(driver: String?) throws(LibvirtError) {
    try Call.check("virNodeDeviceDetachFlags", driver) { virNodeDeviceDetachFlags(pointer, $0, 0) }
  }

  /// Gives the device back to the host's driver.
  ///
  /// Throws when a guest has it. C: virNodeDeviceReAttach.
  public func reattach() throws(LibvirtError) {
    try Call.check("virNodeDeviceReAttach") { virNodeDeviceReAttach(pointer) }
  }

  /// Resets the device.
  ///
  /// Throws when a guest has it or it cannot be reset. C: virNodeDeviceReset.
  public func reset() throws(LibvirtError) {
    try Call.check("virNodeDeviceReset") { virNodeDeviceReset(pointer) }
  }

  /// Whether the device starts by itself.
  ///
  /// Throws when the object is gone or transient. C: virNodeDeviceGetAutostart.
  public var autostart: Bool {
    get throws(LibvirtError) {
      try Call.readBool("virNodeDeviceGetAutostart") { virNodeDeviceGetAutostart(pointer, $0) }
    }
  }

  /// Says whether the device is to start by itself.
  ///
  /// Throws when the object is transient. C: virNodeDeviceSetAutostart.
  public func setAutostart(_ autostart: Bool) throws(LibvirtError) {
    try Call.check("virNodeDeviceSetAutostart") { virNodeDeviceSetAutostart(pointer, autostart ? 1 : 0) }
  }
}

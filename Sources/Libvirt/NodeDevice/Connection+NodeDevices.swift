import CLibvirt

extension Connection {
  /// The devices of the host that pass the filter; all of them without one.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver knows no devices.
  /// C: virConnectListAllNodeDevices.
  public func nodeDevices(_ filter: ListAllNodeDeviceFlags = []) throws(LibvirtError) -> [NodeDevice] {
    try listObjects("virConnectListAllNodeDevices", { NodeDevice(owning: $0, on: pointer) }) {
      virConnectListAllNodeDevices(pointer, $0, filter.rawValue)
    }
  }

  /// The device of that name.
  ///
  /// Throws `noNodeDevice` when there is none. C: virNodeDeviceLookupByName.
  public func nodeDevice(named name: String) throws(LibvirtError) -> NodeDevice {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceLookupByName", name) {
        virNodeDeviceLookupByName(pointer, $0)
      }, on: pointer)
  }

  /// The SCSI host with those world-wide names, each of 16 hexadecimal digits.
  ///
  /// Throws `noNodeDevice` when there is none. C: virNodeDeviceLookupSCSIHostByWWN.
  public func nodeDevice(wwnn: String, wwpn: String) throws(LibvirtError) -> NodeDevice {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceLookupSCSIHostByWWN", wwnn, wwpn) {
        virNodeDeviceLookupSCSIHostByWWN(pointer, $0, $1, 0)
      }, on: pointer)
  }

  /// Makes a device that is gone with its host: a virtual port or a mediated device.
  ///
  /// Throws when the description is not valid. C: virNodeDeviceCreateXML.
  public func createNodeDevice(xml: String, _ flags: NodeDevice.CreateXMLFlags = []) throws(LibvirtError)
    -> NodeDevice
  {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceCreateXML", xml) {
        virNodeDeviceCreateXML(pointer, $0, flags.rawValue)
      }, on: pointer)
  }

  /// Defines a mediated device; does not start it.
  ///
  /// Throws when the description is not valid. C: virNodeDeviceDefineXML.
  public func defineNodeDevice(xml: String, _ flags: NodeDevice.DefineXMLFlags = []) throws(LibvirtError)
    -> NodeDevice
  {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceDefineXML", xml) {
        virNodeDeviceDefineXML(pointer, $0, flags.rawValue)
      }, on: pointer)
  }

  /// How many devices the host has, all or those with a capability.
  ///
  /// Throws when the driver knows no devices. C: virNodeNumOfDevices.
  public func nodeDeviceCount(capability: String? = nil) throws(LibvirtError) -> Int {
    try Call.checkCount("virNodeNumOfDevices", capability) { virNodeNumOfDevices(pointer, $0, 0) }
  }

  /// The names of the host's devices, all or those with a capability.
  ///
  /// Throws when the driver knows no devices. C: virNodeListDevices.
  public func nodeDeviceNames(capability: String? = nil) throws(LibvirtError) -> [String] {
    try listNames("virNodeListDevices", capability, count: try nodeDeviceCount(capability: capability)) {
      virNodeListDevices(pointer, $2, $0, $1, 0)
    }
  }
}

import CLibvirt

extension Connection {
  /// The devices of the host that pass the filter; all of them without one.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver knows no devices.
  /// C: virConnectListAllNodeDevices.
  public func nodeDevices(_ filter: ListAllNodeDeviceFlags = []) throws(LibvirtError) -> [NodeDevice] {
    try listObjects("virConnectListAllNodeDevices", NodeDevice.init(owning:)) {
      virConnectListAllNodeDevices(pointer, $0, filter.rawValue)
    }
  }

  /// The device of that name.
  ///
  /// Throws `noNodeDevice` when there is none. C: virNodeDeviceLookupByName.
  public func nodeDevice(named name: String) throws(LibvirtError) -> NodeDevice {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceLookupByName") {
        virNodeDeviceLookupByName(pointer, name)
      })
  }

  /// The SCSI host with those world-wide names, each of 16 hexadecimal digits.
  ///
  /// Throws `noNodeDevice` when there is none. C: virNodeDeviceLookupSCSIHostByWWN.
  public func nodeDevice(wwnn: String, wwpn: String) throws(LibvirtError) -> NodeDevice {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceLookupSCSIHostByWWN") {
        virNodeDeviceLookupSCSIHostByWWN(pointer, wwnn, wwpn, 0)
      })
  }

  /// Makes a device that is gone with its host: a virtual port or a mediated device.
  ///
  /// Throws when the description is not valid. C: virNodeDeviceCreateXML.
  public func createNodeDevice(xml: String, _ flags: NodeDevice.CreateXMLFlags = []) throws(LibvirtError)
    -> NodeDevice
  {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceCreateXML") {
        virNodeDeviceCreateXML(pointer, xml, flags.rawValue)
      })
  }

  /// Defines a mediated device; does not start it.
  ///
  /// Throws when the description is not valid. C: virNodeDeviceDefineXML.
  public func defineNodeDevice(xml: String, _ flags: NodeDevice.DefineXMLFlags = []) throws(LibvirtError)
    -> NodeDevice
  {
    NodeDevice(
      owning: try Call.checkNull("virNodeDeviceDefineXML") {
        virNodeDeviceDefineXML(pointer, xml, flags.rawValue)
      })
  }

  /// How many devices the host has, all or those with a capability.
  ///
  /// Throws when the driver knows no devices. C: virNodeNumOfDevices.
  public func nodeDeviceCount(capability: String? = nil) throws(LibvirtError) -> Int {
    try Call.checkCount("virNodeNumOfDevices") { virNodeNumOfDevices(pointer, capability, 0) }
  }

  /// The names of the host's devices, all or those with a capability.
  ///
  /// Throws when the driver knows no devices. C: virNodeListDevices.
  public func nodeDeviceNames(capability: String? = nil) throws(LibvirtError) -> [String] {
    try listNames("virNodeListDevices", count: try nodeDeviceCount(capability: capability)) {
      virNodeListDevices(pointer, capability, $0, $1, 0)
    }
  }
}

import CLibvirt

extension Network {
  /// All ports of the network.
  ///
  /// Throws when the network is gone or the driver has no ports. C: virNetworkListAllPorts.
  public func ports() throws(LibvirtError) -> [NetworkPort] {
    try listObjects("virNetworkListAllPorts", NetworkPort.init(owning:)) {
      virNetworkListAllPorts(pointer, $0, 0)
    }
  }

  /// The port of that UUID.
  ///
  /// Throws `noNetworkPort` when there is none. C: virNetworkPortLookupByUUIDString.
  public func port(uuid: String) throws(LibvirtError) -> NetworkPort {
    NetworkPort(
      owning: try Call.checkNull("virNetworkPortLookupByUUIDString", uuid) {
        virNetworkPortLookupByUUIDString(pointer, $0)
      })
  }

  /// Adds a port.
  ///
  /// Throws when the description is not valid or the network does not run. C: virNetworkPortCreateXML.
  public func createPort(
    xml: String, _ flags: NetworkPort.CreateFlags = []
  ) throws(LibvirtError) -> NetworkPort {
    NetworkPort(
      owning: try Call.checkNull("virNetworkPortCreateXML", xml) {
        virNetworkPortCreateXML(pointer, $0, flags.rawValue)
      })
  }
}

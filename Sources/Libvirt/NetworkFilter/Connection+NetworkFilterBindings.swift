import CLibvirt

extension Connection {
  /// All bindings of network filters.
  ///
  /// Throws when the driver has none. C: virConnectListAllNWFilterBindings.
  public func networkFilterBindings() throws(LibvirtError) -> [NetworkFilterBinding] {
    try listObjects("virConnectListAllNWFilterBindings", { NetworkFilterBinding(owning: $0, on: pointer) }) {
      virConnectListAllNWFilterBindings(pointer, $0, 0)
    }
  }

  /// The binding of that network device.
  ///
  /// Throws `noNwfilterBinding` when there is none. C: virNWFilterBindingLookupByPortDev.
  public func networkFilterBinding(portDevice: String) throws(LibvirtError) -> NetworkFilterBinding {
    NetworkFilterBinding(
      owning: try Call.checkNull("virNWFilterBindingLookupByPortDev", portDevice) {
        virNWFilterBindingLookupByPortDev(pointer, $0)
      }, on: pointer)
  }

  /// Applies a filter to a network device.
  ///
  /// Throws when the description is not valid. C: virNWFilterBindingCreateXML.
  public func createNetworkFilterBinding(xml: String, _ flags: NetworkFilterBinding.CreateFlags = [])
    throws(LibvirtError) -> NetworkFilterBinding
  {
    NetworkFilterBinding(
      owning: try Call.checkNull("virNWFilterBindingCreateXML", xml) {
        virNWFilterBindingCreateXML(pointer, $0, flags.rawValue)
      }, on: pointer)
  }
}

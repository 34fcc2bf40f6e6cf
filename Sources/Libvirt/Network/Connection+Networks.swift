import CLibvirt

extension Connection {
  /// The virtual networks that pass the filter; all of them without one.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver has no networks.
  /// C: virConnectListAllNetworks.
  public func networks(_ filter: ListAllNetworksFlags = []) throws(LibvirtError) -> [Network] {
    try listObjects("virConnectListAllNetworks", Network.init(owning:)) {
      virConnectListAllNetworks(pointer, $0, filter.rawValue)
    }
  }

  /// The network of that name.
  ///
  /// Throws `noNetwork` when there is none. C: virNetworkLookupByName.
  public func network(named name: String) throws(LibvirtError) -> Network {
    Network(
      owning: try Call.checkNull("virNetworkLookupByName", name) { virNetworkLookupByName(pointer, $0) })
  }

  /// The network of that UUID, with or without hyphens.
  ///
  /// Throws `noNetwork` when there is none, `invalidArg` when the text is no UUID.
  /// C: virNetworkLookupByUUIDString.
  public func network(uuid: String) throws(LibvirtError) -> Network {
    Network(
      owning: try Call.checkNull("virNetworkLookupByUUIDString", uuid) {
        virNetworkLookupByUUIDString(pointer, $0)
      })
  }

  /// Defines a network, or replaces the definition of the one with the same name and UUID; does not start it.
  ///
  /// Throws when the description is not valid. C: virNetworkDefineXML.
  public func defineNetwork(xml: String) throws(LibvirtError) -> Network {
    Network(owning: try Call.checkNull("virNetworkDefineXML", xml) { virNetworkDefineXML(pointer, $0) })
  }

  /// Defines a network, or replaces the definition of the one with the same name and UUID; does not start it.
  ///
  /// Throws when the description is not valid. C: virNetworkDefineXMLFlags.
  public func defineNetwork(xml: String, _ flags: Network.DefineFlags) throws(LibvirtError) -> Network {
    Network(
      owning: try Call.checkNull("virNetworkDefineXMLFlags", xml) {
        virNetworkDefineXMLFlags(pointer, $0, flags.rawValue)
      })
  }

  /// Starts a transient network, which is gone once it stops.
  ///
  /// Throws when the description is not valid. C: virNetworkCreateXML.
  public func createNetwork(xml: String) throws(LibvirtError) -> Network {
    Network(owning: try Call.checkNull("virNetworkCreateXML", xml) { virNetworkCreateXML(pointer, $0) })
  }

  /// Starts a transient network, which is gone once it stops.
  ///
  /// Throws when the description is not valid. C: virNetworkCreateXMLFlags.
  public func createNetwork(xml: String, _ flags: Network.CreateFlags) throws(LibvirtError) -> Network {
    Network(
      owning: try Call.checkNull("virNetworkCreateXMLFlags", xml) {
        virNetworkCreateXMLFlags(pointer, $0, flags.rawValue)
      })
  }

  /// How many networks run.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfNetworks.
  public var activeNetworkCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfNetworks") { virConnectNumOfNetworks(pointer) }
    }
  }

  /// The names of the running networks.
  ///
  /// Throws when the driver has no such objects. C: virConnectListNetworks.
  public var activeNetworkNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListNetworks", count: try activeNetworkCount) {
        virConnectListNetworks(pointer, $0, $1)
      }
    }
  }

  /// How many defined networks do not run.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfDefinedNetworks.
  public var inactiveNetworkCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfDefinedNetworks") { virConnectNumOfDefinedNetworks(pointer) }
    }
  }

  /// The names of the defined networks that do not run.
  ///
  /// Throws when the driver has no such objects. C: virConnectListDefinedNetworks.
  public var inactiveNetworkNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListDefinedNetworks", count: try inactiveNetworkCount) {
        virConnectListDefinedNetworks(pointer, $0, $1)
      }
    }
  }
}

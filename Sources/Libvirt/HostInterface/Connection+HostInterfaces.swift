import CLibvirt

extension Connection {
  /// The host's network interfaces that pass the filter; all of them without one.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver knows no interfaces.
  /// C: virConnectListAllInterfaces.
  public func hostInterfaces(_ filter: ListAllInterfacesFlags = []) throws(LibvirtError) -> [HostInterface] {
    try listObjects("virConnectListAllInterfaces", HostInterface.init(owning:)) {
      virConnectListAllInterfaces(pointer, $0, filter.rawValue)
    }
  }

  /// The interface of that name.
  ///
  /// Throws `noInterface` when there is none. C: virInterfaceLookupByName.
  public func hostInterface(named name: String) throws(LibvirtError) -> HostInterface {
    HostInterface(
      owning: try Call.checkNull("virInterfaceLookupByName", name) {
        virInterfaceLookupByName(pointer, $0)
      })
  }

  /// The one interface with that MAC address.
  ///
  /// Throws `noInterface` when there is none, `multipleInterfaces` when there are several.
  /// C: virInterfaceLookupByMACString.
  public func hostInterface(macAddress: String) throws(LibvirtError) -> HostInterface {
    HostInterface(
      owning: try Call.checkNull("virInterfaceLookupByMACString", macAddress) {
        virInterfaceLookupByMACString(pointer, $0)
      })
  }

  /// Defines an interface, or replaces its definition; does not bring it up.
  ///
  /// Throws when the description is not valid. C: virInterfaceDefineXML.
  public func defineHostInterface(xml: String, _ flags: HostInterface.DefineFlags = []) throws(LibvirtError)
    -> HostInterface
  {
    HostInterface(
      owning: try Call.checkNull("virInterfaceDefineXML", xml) {
        virInterfaceDefineXML(pointer, $0, flags.rawValue)
      })
  }

  /// Remembers how the host's interfaces are defined, so that changes can be undone.
  ///
  /// Throws `operationInvalid` when a change is under way. C: virInterfaceChangeBegin.
  public func beginInterfaceChange() throws(LibvirtError) {
    try Call.check("virInterfaceChangeBegin") { virInterfaceChangeBegin(pointer, 0) }
  }

  /// Makes the changes since `beginInterfaceChange` permanent.
  ///
  /// Throws `operationInvalid` when no change is under way. C: virInterfaceChangeCommit.
  public func commitInterfaceChange() throws(LibvirtError) {
    try Call.check("virInterfaceChangeCommit") { virInterfaceChangeCommit(pointer, 0) }
  }

  /// Undoes the changes since `beginInterfaceChange`.
  ///
  /// Throws `operationInvalid` when no change is under way. C: virInterfaceChangeRollback.
  public func rollBackInterfaceChange() throws(LibvirtError) {
    try Call.check("virInterfaceChangeRollback") { virInterfaceChangeRollback(pointer, 0) }
  }

  /// How many interfaces are up.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfInterfaces.
  public var activeHostInterfaceCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfInterfaces") { virConnectNumOfInterfaces(pointer) }
    }
  }

  /// The names of the interfaces that are up.
  ///
  /// Throws when the driver has no such objects. C: virConnectListInterfaces.
  public var activeHostInterfaceNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListInterfaces", count: try activeHostInterfaceCount) {
        virConnectListInterfaces(pointer, $0, $1)
      }
    }
  }

  /// How many defined interfaces are down.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfDefinedInterfaces.
  public var inactiveHostInterfaceCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfDefinedInterfaces") { virConnectNumOfDefinedInterfaces(pointer) }
    }
  }

  /// The names of the defined interfaces that are down.
  ///
  /// Throws when the driver has no such objects. C: virConnectListDefinedInterfaces.
  public var inactiveHostInterfaceNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListDefinedInterfaces", count: try inactiveHostInterfaceCount) {
        virConnectListDefinedInterfaces(pointer, $0, $1)
      }
    }
  }
}

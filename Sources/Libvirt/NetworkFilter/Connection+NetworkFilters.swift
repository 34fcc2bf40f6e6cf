import CLibvirt

extension Connection {
  /// All network filters.
  ///
  /// Throws when the driver has none. C: virConnectListAllNWFilters.
  public func networkFilters() throws(LibvirtError) -> [NetworkFilter] {
    try listObjects("virConnectListAllNWFilters", { NetworkFilter(owning: $0, on: pointer) }) {
      virConnectListAllNWFilters(pointer, $0, 0)
    }
  }

  /// The network filter of that name.
  ///
  /// Throws `noNwfilter` when there is none. C: virNWFilterLookupByName.
  public func networkFilter(named name: String) throws(LibvirtError) -> NetworkFilter {
    NetworkFilter(
      owning: try Call.checkNull("virNWFilterLookupByName", name) {
        virNWFilterLookupByName(pointer, $0)
      }, on: pointer)
  }

  /// The network filter of that UUID, with or without hyphens.
  ///
  /// Throws `noNwfilter` when there is none, `invalidArg` when the text is no UUID.
  /// C: virNWFilterLookupByUUIDString.
  public func networkFilter(uuid: String) throws(LibvirtError) -> NetworkFilter {
    NetworkFilter(
      owning: try Call.checkNull("virNWFilterLookupByUUIDString", uuid) {
        virNWFilterLookupByUUIDString(pointer, $0)
      }, on: pointer)
  }

  /// Defines a network filter, or replaces the one with the same name and UUID.
  ///
  /// Throws when the description is not valid. C: virNWFilterDefineXML.
  public func defineNetworkFilter(xml: String) throws(LibvirtError) -> NetworkFilter {
    NetworkFilter(
      owning: try Call.checkNull("virNWFilterDefineXML", xml) { virNWFilterDefineXML(pointer, $0) },
      on: pointer)
  }

  /// Defines a network filter, or replaces the one with the same name and UUID.
  ///
  /// Throws when the description is not valid. C: virNWFilterDefineXMLFlags.
  public func defineNetworkFilter(xml: String, _ flags: NetworkFilter.DefineFlags) throws(LibvirtError)
    -> NetworkFilter
  {
    NetworkFilter(
      owning: try Call.checkNull("virNWFilterDefineXMLFlags", xml) {
        virNWFilterDefineXMLFlags(pointer, $0, flags.rawValue)
      }, on: pointer)
  }

  /// How many network filters there are.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfNWFilters.
  public var networkFilterCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfNWFilters") { virConnectNumOfNWFilters(pointer) }
    }
  }

  /// The names of the network filters.
  ///
  /// Throws when the driver has no such objects. C: virConnectListNWFilters.
  public var networkFilterNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListNWFilters", count: try networkFilterCount) {
        virConnectListNWFilters(pointer, $0, $1)
      }
    }
  }
}

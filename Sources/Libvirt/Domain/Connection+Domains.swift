import CLibvirt

extension Connection {
  /// The domains that match, active ones with their ids.
  ///
  /// C: virConnectListAllDomains.
  public func domains(_ flags: ListAllDomainsFlags = []) throws(LibvirtError) -> [Domain] {
    try listObjects("virConnectListAllDomains", Domain.init(owning:)) {
      virConnectListAllDomains(pointer, $0, flags.rawValue)
    }
  }

  /// The numbers of the running domains.
  ///
  /// C: virConnectNumOfDomains, virConnectListDomains.
  public var activeDomainIDs: [Int] {
    get throws(LibvirtError) {
      let count = try activeDomainCount
      var ids = [Int32](repeating: 0, count: try Capacity.check("virConnectListDomains", count))
      let filled = try Call.checkCount("virConnectListDomains") {
        virConnectListDomains(pointer, &ids, Int32(clamping: count))
      }
      return ids.prefix(filled).map { Int($0) }
    }
  }

  /// How many domains run.
  ///
  /// C: virConnectNumOfDomains.
  public var activeDomainCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfDomains") { virConnectNumOfDomains(pointer) }
    }
  }

  /// The names of the defined domains that do not run.
  ///
  /// C: virConnectNumOfDefinedDomains, virConnectListDefinedDomains.
  public var inactiveDomainNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListDefinedDomains", count: try inactiveDomainCount) {
        virConnectListDefinedDomains(pointer, $0, $1)
      }
    }
  }

  /// How many defined domains do not run.
  ///
  /// C: virConnectNumOfDefinedDomains.
  public var inactiveDomainCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfDefinedDomains") { virConnectNumOfDefinedDomains(pointer) }
    }
  }
}

extension Connection {
  /// The domain of that name. Throws `noDomain` when there is none.
  ///
  /// C: virDomainLookupByName.
  public func domain(named name: String) throws(LibvirtError) -> Domain {
    Domain(owning: try Call.checkNull("virDomainLookupByName", name) { virDomainLookupByName(pointer, $0) })
  }

  /// The running domain of that number. Throws `noDomain` when there is none.
  ///
  /// C: virDomainLookupByID.
  public func domain(id: Int) throws(LibvirtError) -> Domain {
    Domain(
      owning: try Call.checkNull("virDomainLookupByID") { virDomainLookupByID(pointer, Int32(clamping: id)) })
  }

  /// The domain of that UUID, with or without hyphens. Throws `noDomain` when there is none, `invalidArg` when the
  /// text is no UUID.
  ///
  /// C: virDomainLookupByUUIDString.
  public func domain(uuid: String) throws(LibvirtError) -> Domain {
    Domain(
      owning: try Call.checkNull("virDomainLookupByUUIDString", uuid) {
        virDomainLookupByUUIDString(pointer, $0)
      }
    )
  }
}

extension Connection {
  /// Defines a domain, or replaces the definition of the one with the same name and UUID; does not start it.
  ///
  /// C: virDomainDefineXML.
  public func defineDomain(xml: String) throws(LibvirtError) -> Domain {
    Domain(owning: try Call.checkNull("virDomainDefineXML", xml) { virDomainDefineXML(pointer, $0) })
  }

  /// Defines a domain, or replaces the definition of the one with the same name and UUID; does not start it.
  ///
  /// C: virDomainDefineXMLFlags.
  public func defineDomain(xml: String, _ flags: Domain.DefineFlags) throws(LibvirtError) -> Domain {
    Domain(
      owning: try Call.checkNull("virDomainDefineXMLFlags", xml) {
        virDomainDefineXMLFlags(pointer, $0, flags.rawValue)
      })
  }

  /// Starts a transient domain, which is gone once it stops.
  ///
  /// C: virDomainCreateXML.
  public func createDomain(xml: String, _ flags: Domain.CreateFlags = []) throws(LibvirtError) -> Domain {
    Domain(
      owning: try Call.checkNull("virDomainCreateXML", xml) {
        virDomainCreateXML(pointer, $0, flags.rawValue)
      })
  }

  /// Starts a transient domain and hands it open file descriptors, which its first process finds from 3 on.
  ///
  /// C: virDomainCreateXMLWithFiles.
  public func createDomain(
    xml: String, files: [Int32], _ flags: Domain.CreateFlags = []
  ) throws(LibvirtError) -> Domain {
    var files = files
    return Domain(
      owning: try Call.checkNull("virDomainCreateXMLWithFiles", xml) {
        virDomainCreateXMLWithFiles(pointer, $0, UInt32(clamping: files.count), &files, flags.rawValue)
      })
  }
}

import CLibvirt

extension Connection {
  /// The storage pools that pass the filter; all of them without one.
  ///
  /// Flags of one group are alternatives, groups are combined. Throws when the driver has no storage.
  /// C: virConnectListAllStoragePools.
  public func storagePools(_ filter: ListAllStoragePoolsFlags = []) throws(LibvirtError) -> [StoragePool] {
    try listObjects("virConnectListAllStoragePools", StoragePool.init(owning:)) {
      virConnectListAllStoragePools(pointer, $0, filter.rawValue)
    }
  }

  /// The storage pool of that name.
  ///
  /// Throws `noStoragePool` when there is none. C: virStoragePoolLookupByName.
  public func storagePool(named name: String) throws(LibvirtError) -> StoragePool {
    StoragePool(
      owning: try Call.checkNull("virStoragePoolLookupByName", name) {
        virStoragePoolLookupByName(pointer, $0)
      })
  }

  /// The storage pool of that UUID, with or without hyphens.
  ///
  /// Throws `noStoragePool` when there is none, `invalidArg` when the text is no UUID.
  /// C: virStoragePoolLookupByUUIDString.
  public func storagePool(uuid: String) throws(LibvirtError) -> StoragePool {
    StoragePool(
      owning: try Call.checkNull("virStoragePoolLookupByUUIDString", uuid) {
        virStoragePoolLookupByUUIDString(pointer, $0)
      })
  }

  /// The running storage pool whose target is that path.
  ///
  /// Throws `noStoragePool` when there is none. C: virStoragePoolLookupByTargetPath.
  public func storagePool(targetPath path: String) throws(LibvirtError) -> StoragePool {
    StoragePool(
      owning: try Call.checkNull("virStoragePoolLookupByTargetPath", path) {
        virStoragePoolLookupByTargetPath(pointer, $0)
      })
  }

  /// Defines a storage pool, or replaces the definition of the one with the same name and UUID.
  ///
  /// Throws when the description is not valid. C: virStoragePoolDefineXML.
  public func defineStoragePool(xml: String, _ flags: StoragePool.DefineFlags = []) throws(LibvirtError)
    -> StoragePool
  {
    StoragePool(
      owning: try Call.checkNull("virStoragePoolDefineXML", xml) {
        virStoragePoolDefineXML(pointer, $0, flags.rawValue)
      })
  }

  /// Starts a transient storage pool, which is gone once it stops.
  ///
  /// Throws when the description is not valid. C: virStoragePoolCreateXML.
  public func createStoragePool(xml: String, _ flags: StoragePool.CreateFlags = []) throws(LibvirtError)
    -> StoragePool
  {
    StoragePool(
      owning: try Call.checkNull("virStoragePoolCreateXML", xml) {
        virStoragePoolCreateXML(pointer, $0, flags.rawValue)
      })
  }

  /// The storage of a kind that the host could make a pool of, as an XML document of sources.
  ///
  /// - Parameters:
  ///   - type: the kind of pool, such as `netfs`, `iscsi` or `logical`.
  ///   - specification: where to look, as XML; some kinds need none.
  ///
  /// Throws when the kind cannot be searched. C: virConnectFindStoragePoolSources.
  public func findStoragePoolSources(
    type: String, specification: String? = nil
  ) throws(LibvirtError) -> String {
    try Call.checkString("virConnectFindStoragePoolSources", type, specification) {
      virConnectFindStoragePoolSources(pointer, $0, $1, 0)
    }
  }

  /// What kinds of storage pool the host can have, in XML.
  ///
  /// Throws when the driver cannot say. C: virConnectGetStoragePoolCapabilities.
  public func storagePoolCapabilities() throws(LibvirtError) -> String {
    try Call.checkString("virConnectGetStoragePoolCapabilities") {
      virConnectGetStoragePoolCapabilities(pointer, 0)
    }
  }

  /// How many storage pools run.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfStoragePools.
  public var activeStoragePoolCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfStoragePools") { virConnectNumOfStoragePools(pointer) }
    }
  }

  /// The names of the running storage pools.
  ///
  /// Throws when the driver has no such objects. C: virConnectListStoragePools.
  public var activeStoragePoolNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListStoragePools", count: try activeStoragePoolCount) {
        virConnectListStoragePools(pointer, $0, $1)
      }
    }
  }

  /// How many defined storage pools do not run.
  ///
  /// Throws when the driver has no such objects. C: virConnectNumOfDefinedStoragePools.
  public var inactiveStoragePoolCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virConnectNumOfDefinedStoragePools") {
        virConnectNumOfDefinedStoragePools(pointer)
      }
    }
  }

  /// The names of the defined storage pools that do not run.
  ///
  /// Throws when the driver has no such objects. C: virConnectListDefinedStoragePools.
  public var inactiveStoragePoolNames: [String] {
    get throws(LibvirtError) {
      try listNames("virConnectListDefinedStoragePools", count: try inactiveStoragePoolCount) {
        virConnectListDefinedStoragePools(pointer, $0, $1)
      }
    }
  }
}

import CLibvirt

extension StoragePool {
  /// All volumes of the pool.
  ///
  /// Throws when the pool does not run. C: virStoragePoolListAllVolumes.
  public func volumes() throws(LibvirtError) -> [StorageVolume] {
    try listObjects("virStoragePoolListAllVolumes", StorageVolume.init(owning:)) {
      virStoragePoolListAllVolumes(pointer, $0, 0)
    }
  }

  /// The volume of that name.
  ///
  /// Throws `noStorageVol` when there is none. C: virStorageVolLookupByName.
  public func volume(named name: String) throws(LibvirtError) -> StorageVolume {
    StorageVolume(
      owning: try Call.checkNull("virStorageVolLookupByName", name) {
        virStorageVolLookupByName(pointer, $0)
      })
  }

  /// Allocates a volume.
  ///
  /// Throws when the description is not valid or the pool is full. C: virStorageVolCreateXML.
  public func createVolume(xml: String, _ flags: StorageVolume.CreateFlags = []) throws(LibvirtError)
    -> StorageVolume
  {
    StorageVolume(
      owning: try Call.checkNull("virStorageVolCreateXML", xml) {
        virStorageVolCreateXML(pointer, $0, flags.rawValue)
      })
  }

  /// Allocates a volume with the contents of another, which may be in another pool.
  ///
  /// Throws when the description is not valid or the original is in use. C: virStorageVolCreateXMLFrom.
  public func createVolume(
    xml: String, cloning original: StorageVolume, _ flags: StorageVolume.CreateFlags = []
  ) throws(LibvirtError) -> StorageVolume {
    StorageVolume(
      owning: try Call.checkNull("virStorageVolCreateXMLFrom", xml) {
        virStorageVolCreateXMLFrom(pointer, $0, original.pointer, flags.rawValue)
      })
  }

  /// How many volumes the pool has.
  ///
  /// Throws when the driver has no such objects. C: virStoragePoolNumOfVolumes.
  public var volumeCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virStoragePoolNumOfVolumes") { virStoragePoolNumOfVolumes(pointer) }
    }
  }

  /// The names of the pool's volumes.
  ///
  /// Throws when the driver has no such objects. C: virStoragePoolListVolumes.
  public var volumeNames: [String] {
    get throws(LibvirtError) {
      try listNames("virStoragePoolListVolumes", count: try volumeCount) {
        virStoragePoolListVolumes(pointer, $0, $1)
      }
    }
  }
}

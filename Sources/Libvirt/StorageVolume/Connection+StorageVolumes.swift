import CLibvirt

extension Connection {
  /// The volume of that key, in any running pool.
  ///
  /// Throws `noStorageVol` when there is none. C: virStorageVolLookupByKey.
  public func storageVolume(key: String) throws(LibvirtError) -> StorageVolume {
    StorageVolume(
      owning: try Call.checkNull("virStorageVolLookupByKey", key) {
        virStorageVolLookupByKey(pointer, $0)
      })
  }

  /// The volume of that path on the host, in any running pool.
  ///
  /// Throws `noStorageVol` when there is none. C: virStorageVolLookupByPath.
  public func storageVolume(path: String) throws(LibvirtError) -> StorageVolume {
    StorageVolume(
      owning: try Call.checkNull("virStorageVolLookupByPath", path) {
        virStorageVolLookupByPath(pointer, $0)
      })
  }
}

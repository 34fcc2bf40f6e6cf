import CLibvirt

extension StoragePool {
  /// Prepares the storage below the pool: makes a directory, formats a disk.
  ///
  /// Throws when it holds data and no flag allows to overwrite it. C: virStoragePoolBuild.
  public func build(_ flags: BuildFlags = []) throws(LibvirtError) {
    try Call.check("virStoragePoolBuild") { virStoragePoolBuild(pointer, flags.rawValue) }
  }

  /// Starts a defined pool.
  ///
  /// Throws `operationInvalid` when it runs already. C: virStoragePoolCreate.
  public func create(_ flags: CreateFlags = []) throws(LibvirtError) {
    try Call.check("virStoragePoolCreate") { virStoragePoolCreate(pointer, flags.rawValue) }
  }

  /// Stops the pool and leaves its volumes as they are; a transient one is gone with that.
  ///
  /// Throws `operationInvalid` when it does not run. C: virStoragePoolDestroy.
  public func destroy() throws(LibvirtError) {
    try Call.check("virStoragePoolDestroy") { virStoragePoolDestroy(pointer) }
  }

  /// Destroys the storage below the pool, and the data of its volumes with it; it cannot be undone.
  ///
  /// Throws `operationInvalid` when the pool runs. C: virStoragePoolDelete.
  public func delete(_ flags: DeleteFlags = []) throws(LibvirtError) {
    try Call.check("virStoragePoolDelete") { virStoragePoolDelete(pointer, flags.rawValue) }
  }

  /// Removes the definition of a pool.
  ///
  /// Throws when the pool is transient. C: virStoragePoolUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virStoragePoolUndefine") { virStoragePoolUndefine(pointer) }
  }

  /// Looks again which volumes there are and how large.
  ///
  /// Throws `operationInvalid` when the pool does not run. C: virStoragePoolRefresh.
  public func refresh() throws(LibvirtError) {
    try Call.check("virStoragePoolRefresh") { virStoragePoolRefresh(pointer, 0) }
  }

  /// Whether the pool starts by itself.
  ///
  /// Throws when the object is gone or transient. C: virStoragePoolGetAutostart.
  public var autostart: Bool {
    get throws(LibvirtError) {
      try Call.readBool("virStoragePoolGetAutostart") { virStoragePoolGetAutostart(pointer, $0) }
    }
  }

  /// Says whether the pool is to start by itself.
  ///
  /// Throws when the object is transient. C: virStoragePoolSetAutostart.
  public func setAutostart(_ autostart: Bool) throws(LibvirtError) {
    try Call.check("virStoragePoolSetAutostart") { virStoragePoolSetAutostart(pointer, autostart ? 1 : 0) }
  }
}

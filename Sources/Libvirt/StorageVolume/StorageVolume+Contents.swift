import CLibvirt

extension StorageVolume {
  /// Changes the capacity.
  ///
  /// - Parameters:
  ///   - capacity: the new size in bytes, or the change of it with `.delta`.
  ///   - flags: without `.shrink` a smaller size is refused.
  ///
  /// Throws when the pool is full or its kind cannot resize. C: virStorageVolResize.
  public func resize(to capacity: UInt64, _ flags: ResizeFlags = []) throws(LibvirtError) {
    try Call.check("virStorageVolResize") { virStorageVolResize(pointer, capacity, flags.rawValue) }
  }

  /// Overwrites the contents with zeros, so that they cannot be read later.
  ///
  /// Throws when the volume is in use. C: virStorageVolWipe.
  public func wipe() throws(LibvirtError) {
    try Call.check("virStorageVolWipe") { virStorageVolWipe(pointer, 0) }
  }

  /// Overwrites the contents in a given way.
  ///
  /// Throws when the host lacks the tool for it. C: virStorageVolWipePattern.
  public func wipe(_ algorithm: WipeAlgorithm) throws(LibvirtError) {
    try Call.check("virStorageVolWipePattern") { virStorageVolWipePattern(pointer, algorithm.rawValue, 0) }
  }

  /// Removes the volume and its data; it cannot be undone.
  ///
  /// Throws when it is in use. C: virStorageVolDelete.
  public func delete(_ flags: DeleteFlags = []) throws(LibvirtError) {
    try Call.check("virStorageVolDelete") { virStorageVolDelete(pointer, flags.rawValue) }
  }

  /// Binds a stream to the contents, for writing; what is sent afterwards is stored.
  ///
  /// - Parameters:
  ///   - offset: where to begin, in bytes.
  ///   - length: at most how many bytes are stored; 0 for as many as come.
  ///
  /// Throws when the volume is in use, or is smaller than that. C: virStorageVolUpload.
  public func upload(
    _ stream: Stream, offset: UInt64 = 0, length: UInt64 = 0, _ flags: UploadFlags = []
  ) throws(LibvirtError) {
    try Call.check("virStorageVolUpload") {
      virStorageVolUpload(pointer, stream.pointer, offset, length, flags.rawValue)
    }
  }

  /// Binds a stream to the contents, for reading; they can be received afterwards.
  ///
  /// - Parameters:
  ///   - offset: where to begin, in bytes.
  ///   - length: at most how many bytes are sent; 0 for all that there are.
  ///
  /// Throws when the volume is gone, or is smaller than that. C: virStorageVolDownload.
  public func download(
    _ stream: Stream, offset: UInt64 = 0, length: UInt64 = 0, _ flags: DownloadFlags = []
  ) throws(LibvirtError) {
    try Call.check("virStorageVolDownload") {
      virStorageVolDownload(pointer, stream.pointer, offset, length, flags.rawValue)
    }
  }
}

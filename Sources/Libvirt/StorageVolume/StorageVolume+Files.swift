extension StorageVolume {
  /// Stores what a file descriptor has in the volume.
  ///
  /// - Parameters:
  ///   - descriptor: a file, a pipe, or whatever can be read.
  ///   - offset: where in the volume to begin, in bytes.
  ///   - length: at most how many bytes are stored; 0 for as many as there are.
  ///   - sparse: sends a file's holes as holes, for which the volume has to be a file.
  ///   - progress: called after each block.
  ///
  /// Throws `systemError` when reading fails, or what went wrong at the other end. C: virStorageVolUpload.
  public func upload(
    from descriptor: Int32, offset: UInt64 = 0, length: UInt64 = 0, sparse: Bool = false,
    progress: Stream.Progress? = nil
  ) throws(LibvirtError) {
    let stream = try Stream(try connection)
    try upload(stream, offset: offset, length: length, sparse ? .sparseStream : [])
    try stream.sendAll(from: descriptor, sparse: sparse, progress: progress)
  }

  /// Writes the volume's contents to a file descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: a file, which should be empty when there may be holes, a pipe, or whatever can be written.
  ///   - offset: where in the volume to begin, in bytes.
  ///   - length: at most how many bytes; 0 for all.
  ///   - sparse: leaves the volume's holes as holes in a file.
  ///   - progress: called after each block.
  ///
  /// Throws `systemError` when writing fails, or what went wrong at the other end. C: virStorageVolDownload.
  public func download(
    to descriptor: Int32, offset: UInt64 = 0, length: UInt64 = 0, sparse: Bool = false,
    progress: Stream.Progress? = nil
  ) throws(LibvirtError) {
    let stream = try Stream(try connection)
    try download(stream, offset: offset, length: length, sparse ? .sparseStream : [])
    try stream.receiveAll(to: descriptor, sparse: sparse, progress: progress)
  }
}

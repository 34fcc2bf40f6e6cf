import CLibvirt

// Bandwidths are in MiB a second, or in bytes a second with the flag that says so; 0 is the hypervisor's default.

extension Domain {
  /// Merges the data of the images from `top` down into `base`.
  ///
  /// - Parameters:
  ///   - base: the image to merge into; `nil` for the deepest, or with `.shallow` for the one below `top`.
  ///   - top: the image to merge from; `nil` for the active one.
  ///
  /// C: virDomainBlockCommit.
  public func blockCommit(
    _ disk: String, base: String? = nil, top: String? = nil, bandwidth: UInt = 0,
    _ flags: BlockCommitFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainBlockCommit", disk, base, top) {
      virDomainBlockCommit(pointer, $0, $1, $2, bandwidth, flags.rawValue)
    }
  }

  /// Copies the data of all backing images into the active one, which then stands alone.
  ///
  /// C: virDomainBlockPull.
  public func blockPull(
    _ disk: String, bandwidth: UInt = 0, _ flags: BlockPullFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainBlockPull", disk) { virDomainBlockPull(pointer, $0, bandwidth, flags.rawValue) }
  }

  /// Copies the data of the backing images above `base` into the active one; with `.copy`, starts a copy to `base`.
  ///
  /// C: virDomainBlockRebase.
  public func blockRebase(
    _ disk: String, base: String? = nil, bandwidth: UInt = 0, _ flags: BlockRebaseFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainBlockRebase", disk, base) {
      virDomainBlockRebase(pointer, $0, $1, bandwidth, flags.rawValue)
    }
  }

  /// Copies a disk, and keeps the copy up to date until the job is aborted or pivoted.
  ///
  /// - Parameters:
  ///   - destination: the `<disk>` element of the copy.
  ///   - parameters: `bandwidth` in bytes a second, `granularity` and `buf-size` in bytes.
  ///
  /// C: virDomainBlockCopy.
  public func blockCopy(
    _ disk: String, to destination: String, _ parameters: TypedParameters = .init(),
    _ flags: BlockCopyFlags = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainBlockCopy", disk, destination) {
      virDomainBlockCopy(pointer, $2, $3, $0, $1, flags.rawValue)
    }
  }
}

extension Domain {
  /// A job that works on a disk.
  ///
  /// C: virDomainBlockJobInfo.
  public struct BlockJobInfo: Hashable, Sendable {
    /// What the job does.
    public var type: BlockJobType
    /// In MiB a second, or in bytes a second where the flags asked for that; 0 is no limit.
    public var bandwidth: UInt64
    /// How far the job is, in units of its own; equal to `end` when done, unless both are 0.
    public var current: UInt64
    /// How far the job has to go, in the same units.
    public var end: UInt64
  }

  /// The job that works on a disk; `nil` when there is none.
  ///
  /// C: virDomainGetBlockJobInfo.
  public func blockJobInfo(
    _ disk: String, _ flags: BlockJobInfoFlags = []
  ) throws(LibvirtError) -> BlockJobInfo? {
    var raw = virDomainBlockJobInfo()
    let found = try Call.check("virDomainGetBlockJobInfo", disk) {
      virDomainGetBlockJobInfo(pointer, $0, &raw, flags.rawValue)
    }
    guard found > 0 else { return nil }
    return BlockJobInfo(
      type: BlockJobType(rawValue: UInt32(bitPattern: raw.type)), bandwidth: UInt64(raw.bandwidth),
      current: raw.cur, end: raw.end)
  }

  /// Ends the job on a disk; with `.pivot` the domain goes on with the job's destination.
  ///
  /// C: virDomainBlockJobAbort.
  public func abortBlockJob(_ disk: String, _ flags: BlockJobAbortFlags = []) throws(LibvirtError) {
    try Call.check("virDomainBlockJobAbort", disk) { virDomainBlockJobAbort(pointer, $0, flags.rawValue) }
  }

  /// Limits the speed of the job on a disk.
  ///
  /// C: virDomainBlockJobSetSpeed.
  public func setBlockJobSpeed(
    _ disk: String, bandwidth: UInt, _ flags: BlockJobSetSpeedFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainBlockJobSetSpeed", disk) {
      virDomainBlockJobSetSpeed(pointer, $0, bandwidth, flags.rawValue)
    }
  }
}

extension Domain {
  /// Starts a backup as the XML document describes, with a checkpoint in the same moment if one is described.
  ///
  /// C: virDomainBackupBegin.
  public func beginBackup(
    xml: String, checkpointXML: String? = nil, _ flags: BackupBeginFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainBackupBegin", xml, checkpointXML) {
      virDomainBackupBegin(pointer, $0, $1, flags.rawValue)
    }
  }

  /// The XML document of the running backup. Throws `noDomainBackup` when there is none.
  ///
  /// C: virDomainBackupGetXMLDesc.
  public func backupXMLDescription() throws(LibvirtError) -> String {
    try Call.checkString("virDomainBackupGetXMLDesc") { virDomainBackupGetXMLDesc(pointer, 0) }
  }
}

import CLibvirt
import Glibc
import Platform

extension Domain {
  /// The sizes of a disk, in bytes.
  ///
  /// C: virDomainBlockInfo.
  public struct BlockInfo: Hashable, Sendable {
    /// What the guest sees.
    public var capacity: UInt64
    /// What the image takes up in the host's storage.
    public var allocation: UInt64
    /// How long the host's file or device is.
    public var physical: UInt64
  }

  /// The sizes of a disk.
  ///
  /// - Parameter disk: the target name or the path of the source.
  ///
  /// C: virDomainGetBlockInfo.
  public func blockInfo(_ disk: String) throws(LibvirtError) -> BlockInfo {
    var raw = virDomainBlockInfo()
    try Call.check("virDomainGetBlockInfo", disk) { virDomainGetBlockInfo(pointer, $0, &raw, 0) }
    return BlockInfo(capacity: raw.capacity, allocation: raw.allocation, physical: raw.physical)
  }

  /// What went through a disk since the start. `nil` where the hypervisor does not count.
  ///
  /// C: virDomainBlockStatsStruct.
  public struct BlockStats: Hashable, Sendable {
    /// Requests, bytes, and requests that failed.
    public var readRequests, readBytes, writeRequests, writeBytes, errors: UInt64?
  }

  /// What went through a disk since the start.
  ///
  /// - Parameter disk: the target name or the path of the source; empty for all disks together.
  ///
  /// C: virDomainBlockStats.
  public func blockStats(_ disk: String) throws(LibvirtError) -> BlockStats {
    var raw = virDomainBlockStatsStruct()
    try Call.check("virDomainBlockStats", disk) {
      virDomainBlockStats(pointer, $0, &raw, MemoryLayout.size(ofValue: raw))
    }
    return BlockStats(
      readRequests: UInt64(exactly: raw.rd_req), readBytes: UInt64(exactly: raw.rd_bytes),
      writeRequests: UInt64(exactly: raw.wr_req), writeBytes: UInt64(exactly: raw.wr_bytes),
      errors: UInt64(exactly: raw.errs))
  }

  /// What went through a disk since the start, with all that the driver counts; times are in nanoseconds.
  ///
  /// - Parameter disk: the target name or the path of the source; empty for all disks together.
  ///
  /// C: virDomainBlockStatsFlags.
  public func blockStatsParameters(_ disk: String) throws(LibvirtError) -> TypedParameters {
    try .filled("virDomainBlockStatsFlags", disk) { virDomainBlockStatsFlags(pointer, $2, $0, $1, 0) }
  }

  /// A disk that met an I/O error.
  ///
  /// C: virDomainDiskError.
  public struct DiskError: Hashable, Sendable {
    /// The target name.
    public var disk: String
    /// What kind of error it met.
    public var error: DiskErrorCode
  }

  /// The disks of the running domain that met an I/O error.
  ///
  /// C: virDomainGetDiskErrors.
  public func diskErrors() throws(LibvirtError) -> [DiskError] {
    let capacity = try Call.checkCount("virDomainGetDiskErrors") {
      virDomainGetDiskErrors(pointer, nil, 0, 0)
    }
    guard capacity > 0 else { return [] }
    let room = try Capacity.check("virDomainGetDiskErrors", capacity)
    var errors = [virDomainDiskError](repeating: virDomainDiskError(), count: room)
    let count = try Call.checkCount("virDomainGetDiskErrors") {
      virDomainGetDiskErrors(pointer, &errors, UInt32(clamping: room), 0)
    }
    return errors.prefix(count).map { error in
      defer { free(error.disk) }
      return DiskError(
        disk: error.disk.map { String(rawCString: $0) } ?? "",
        error: DiskErrorCode(rawValue: UInt32(bitPattern: error.error)))
    }
  }

  /// Resizes a disk of the running domain.
  ///
  /// - Parameter size: the new size in KiB, or with `.bytes` in bytes.
  ///
  /// C: virDomainBlockResize.
  public func resizeBlock(
    _ disk: String, to size: UInt64, _ flags: BlockResizeFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainBlockResize", disk) { virDomainBlockResize(pointer, $0, size, flags.rawValue) }
  }

  /// Asks for an event when the guest has written that far into a device.
  ///
  /// - Parameters:
  ///   - device: the target name, with the index of a backing file in brackets where one is meant.
  ///   - bytes: the offset; 0 cancels.
  ///
  /// C: virDomainSetBlockThreshold.
  public func setBlockThreshold(_ device: String, bytes: UInt64) throws(LibvirtError) {
    try Call.check("virDomainSetBlockThreshold", device) { virDomainSetBlockThreshold(pointer, $0, bytes, 0) }
  }
}

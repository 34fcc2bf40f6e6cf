import CLibvirt
import Platform

extension Domain {
  /// A file system that the guest has mounted.
  ///
  /// C: virDomainFSInfo.
  public struct FileSystem: Hashable, Sendable {
    /// Where in the guest it is mounted.
    public var mountPoint: String
    /// The device's name in the guest, for example `sda1`.
    public var name: String
    /// The kind, for example `ext4`.
    public var type: String
    /// The target names of the disks that it lies on.
    public var disks: [String]
  }

  /// The file systems that the guest has mounted.
  ///
  /// C: virDomainGetFSInfo.
  public func fileSystems() throws(LibvirtError) -> [FileSystem] {
    var infos: UnsafeMutablePointer<virDomainFSInfoPtr?>?
    let count = try Call.checkCount("virDomainGetFSInfo") { virDomainGetFSInfo(pointer, &infos, 0) }
    return takeStructures(infos, count: count, free: virDomainFSInfoFree, FileSystem.init(copying:))
  }

  /// Holds back all writes to file systems of the guest, so that a snapshot finds them consistent.
  ///
  /// - Parameter mountPoints: which; none for all.
  /// - Returns: how many were frozen.
  ///
  /// C: virDomainFSFreeze.
  public func freezeFileSystems(_ mountPoints: [String] = []) throws(LibvirtError) -> Int {
    try Call.checkCount("virDomainFSFreeze", mountPoints) {
      virDomainFSFreeze(pointer, $0, UInt32(clamping: mountPoints.count), 0)
    }
  }

  /// Lets writes to frozen file systems of the guest go on.
  ///
  /// - Parameter mountPoints: which; none for all.
  /// - Returns: how many were thawed.
  ///
  /// C: virDomainFSThaw.
  public func thawFileSystems(_ mountPoints: [String] = []) throws(LibvirtError) -> Int {
    try Call.checkCount("virDomainFSThaw", mountPoints) {
      virDomainFSThaw(pointer, $0, UInt32(clamping: mountPoints.count), 0)
    }
  }

  /// Gives the unused blocks of the guest's file systems back to the host.
  ///
  /// - Parameters:
  ///   - mountPoint: which; `nil` for all.
  ///   - minimum: only free ranges of at least that many bytes.
  ///
  /// C: virDomainFSTrim.
  public func trimFileSystems(_ mountPoint: String? = nil, minimum: UInt64 = 0) throws(LibvirtError) {
    try Call.check("virDomainFSTrim", mountPoint) { virDomainFSTrim(pointer, $0, minimum, 0) }
  }
}

extension Domain.FileSystem {
  fileprivate init(copying raw: virDomainFSInfo) {
    let disks = UnsafeBufferPointer(raw.devAlias, clamping: raw.ndevAlias)
    self.init(
      mountPoint: raw.mountpoint.map { String(rawCString: $0) } ?? "",
      name: raw.name.map { String(rawCString: $0) } ?? "",
      type: raw.fstype.map { String(rawCString: $0) } ?? "",
      disks: disks.compactMap { $0.map { String(rawCString: $0) } })
  }
}

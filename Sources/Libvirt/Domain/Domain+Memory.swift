import CLibvirt

extension Domain {
  /// The most memory the domain may have, in KiB.
  ///
  /// C: virDomainGetMaxMemory.
  public var maxMemoryKiB: UInt64 {
    get throws(LibvirtError) {
      UInt64(try Call.checkNonZero("virDomainGetMaxMemory") { virDomainGetMaxMemory(pointer) })
    }
  }

  /// Sets the most memory that the domain may have, in KiB.
  ///
  /// C: virDomainSetMaxMemory.
  public func setMaxMemory(kiB: UInt64) throws(LibvirtError) {
    try Call.check("virDomainSetMaxMemory") { virDomainSetMaxMemory(pointer, UInt(clamping: kiB)) }
  }

  /// Sets the memory that the running domain has, in KiB.
  ///
  /// C: virDomainSetMemory.
  public func setMemory(kiB: UInt64) throws(LibvirtError) {
    try Call.check("virDomainSetMemory") { virDomainSetMemory(pointer, UInt(clamping: kiB)) }
  }

  /// Sets the memory that the domain has, or with `.maximum` may have, in KiB.
  ///
  /// C: virDomainSetMemoryFlags.
  public func setMemory(kiB: UInt64, _ flags: MemoryModFlags) throws(LibvirtError) {
    try Call.check("virDomainSetMemoryFlags") {
      virDomainSetMemoryFlags(pointer, UInt(clamping: kiB), flags.rawValue)
    }
  }

  /// Says how often the guest's balloon driver reports, in seconds; 0 stops it.
  ///
  /// C: virDomainSetMemoryStatsPeriod.
  public func setMemoryStatsPeriod(seconds: Int, _ flags: MemoryModFlags = []) throws(LibvirtError) {
    try Call.check("virDomainSetMemoryStatsPeriod") {
      virDomainSetMemoryStatsPeriod(pointer, Int32(clamping: seconds), flags.rawValue)
    }
  }

  /// One number of the memory statistics.
  ///
  /// C: virDomainMemoryStatStruct.
  public struct MemoryStatistic: Hashable, Sendable {
    /// What the number is; it says the unit too, which is KiB for every amount of memory.
    public var tag: MemoryStatTags
    /// The number itself.
    public var value: UInt64
  }

  /// What the guest's balloon driver and the hypervisor know of the memory, in the order in which libvirt has it.
  ///
  /// C: virDomainMemoryStats.
  public var memoryStats: [MemoryStatistic] {
    get throws(LibvirtError) {
      // Room for tags that newer versions of libvirt have.
      var stats = [virDomainMemoryStatStruct](repeating: virDomainMemoryStatStruct(), count: 64)
      let count = try Call.checkCount("virDomainMemoryStats") {
        virDomainMemoryStats(pointer, &stats, UInt32(clamping: stats.count), 0)
      }
      return stats.prefix(count).map { stat in
        MemoryStatistic(tag: MemoryStatTags(rawValue: UInt32(bitPattern: stat.tag)), value: stat.val)
      }
    }
  }
}

import CLibvirt

extension Domain {
  /// Writes the guest's memory to a file on the host, for analysis.
  ///
  /// C: virDomainCoreDump.
  public func coreDump(to path: String, _ flags: CoreDumpFlags = []) throws(LibvirtError) {
    try Call.check("virDomainCoreDump", path) { virDomainCoreDump(pointer, $0, flags.rawValue) }
  }

  /// Writes the guest's memory to a file on the host, in a format of the caller's choice.
  ///
  /// C: virDomainCoreDumpWithFormat.
  public func coreDump(
    to path: String, format: CoreDumpFormat, _ flags: CoreDumpFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainCoreDumpWithFormat", path) {
      virDomainCoreDumpWithFormat(pointer, $0, format.rawValue, flags.rawValue)
    }
  }

  /// Reads bytes from the guest's memory. Exactly one of `.virtual` and `.physical` says what the address means.
  ///
  /// C: virDomainMemoryPeek.
  public func peekMemory(
    at address: UInt64, count: Int, _ flags: MemoryFlags
  ) throws(LibvirtError) -> [UInt8] {
    var bytes = [UInt8](
      repeating: 0, count: try Capacity.check("virDomainMemoryPeek", count, limit: Capacity.bytes))
    try Call.check("virDomainMemoryPeek") {
      virDomainMemoryPeek(pointer, address, count, &bytes, flags.rawValue)
    }
    return bytes
  }

  /// Reads bytes from a disk as the guest sees it.
  ///
  /// - Parameter disk: the target name or the path of the source.
  ///
  /// C: virDomainBlockPeek.
  public func peekBlock(_ disk: String, at offset: UInt64, count: Int) throws(LibvirtError) -> [UInt8] {
    var bytes = [UInt8](
      repeating: 0, count: try Capacity.check("virDomainBlockPeek", count, limit: Capacity.bytes))
    try Call.check("virDomainBlockPeek", disk) { virDomainBlockPeek(pointer, $0, offset, count, &bytes, 0) }
    return bytes
  }
}

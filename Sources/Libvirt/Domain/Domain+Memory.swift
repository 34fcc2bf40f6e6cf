import CLibvirt

extension Domain {
  /// The most memory the domain may have, in KiB.
  ///
  /// C: virDomainGetMaxMemory.
  public var maxMemoryKiB: UInt64 {
    get throws(LibvirtError) {
      // libvirt answers 0 on failure; no domain has no memory at all.
      let memory = try Call.checkNull("virDomainGetMaxMemory") {
        let memory = virDomainGetMaxMemory(pointer)
        return memory == 0 ? nil : memory
      }
      return UInt64(memory)
    }
  }
}

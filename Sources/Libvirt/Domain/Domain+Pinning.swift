import CLibvirt

extension Domain {
  /// On which of the host's CPUs each virtual CPU may run.
  ///
  /// - Parameters:
  ///   - maxCount: of at most that many virtual CPUs.
  ///   - hostCPUCount: how many CPUs the host has, offline ones included.
  ///
  /// C: virDomainGetVcpuPinInfo.
  public func vcpuPinning(
    maxCount: Int, hostCPUCount: Int, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> [CPUMap] {
    let length = CPUMap.byteCount(hostCPUCount)
    let room = try Capacity.check("virDomainGetVcpuPinInfo", maxCount, length, limit: Capacity.bytes)
    var maps = [UInt8](repeating: 0, count: room)
    let count = try Call.checkCount("virDomainGetVcpuPinInfo") {
      virDomainGetVcpuPinInfo(
        pointer, Int32(clamping: maxCount), &maps, Int32(clamping: length), impact.rawValue)
    }
    return Array(CPUMap.split(maps, length: length).prefix(count))
  }

  /// Says on which of the host's CPUs a virtual CPU of the running domain may run.
  ///
  /// C: virDomainPinVcpu.
  public func pinVcpu(_ vcpu: Int, to cpus: CPUMap) throws(LibvirtError) {
    var cpus = cpus
    try Call.check("virDomainPinVcpu") {
      virDomainPinVcpu(pointer, UInt32(clamping: vcpu), &cpus.bytes, cpus.length)
    }
  }

  /// Says on which of the host's CPUs a virtual CPU may run.
  ///
  /// C: virDomainPinVcpuFlags.
  public func pinVcpu(_ vcpu: Int, to cpus: CPUMap, _ impact: ModificationImpact) throws(LibvirtError) {
    var cpus = cpus
    try Call.check("virDomainPinVcpuFlags") {
      virDomainPinVcpuFlags(pointer, UInt32(clamping: vcpu), &cpus.bytes, cpus.length, impact.rawValue)
    }
  }

  /// On which of the host's CPUs the emulator's own threads may run; `nil` where nothing pins them.
  ///
  /// C: virDomainGetEmulatorPinInfo.
  public func emulatorPinning(
    hostCPUCount: Int, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> CPUMap? {
    var cpus = CPUMap(cpuCount: hostCPUCount)
    let count = try Call.check("virDomainGetEmulatorPinInfo") {
      virDomainGetEmulatorPinInfo(pointer, &cpus.bytes, cpus.length, impact.rawValue)
    }
    return count == 0 ? nil : cpus
  }

  /// Says on which of the host's CPUs the emulator's own threads may run.
  ///
  /// C: virDomainPinEmulator.
  public func pinEmulator(to cpus: CPUMap, _ impact: ModificationImpact = []) throws(LibvirtError) {
    var cpus = cpus
    try Call.check("virDomainPinEmulator") {
      virDomainPinEmulator(pointer, &cpus.bytes, cpus.length, impact.rawValue)
    }
  }
}

// MARK: - IOThreads

extension Domain {
  /// A thread of the domain that serves disks.
  ///
  /// C: virDomainIOThreadInfo.
  public struct IOThreadInfo: Hashable, Sendable {
    /// Its number in the domain.
    public var id: UInt32
    /// The host's CPUs on which it may run.
    public var affinity: CPUMap
  }

  /// The IOThreads of the running domain or of its definition.
  ///
  /// C: virDomainGetIOThreadInfo.
  public func ioThreads(_ impact: ModificationImpact = []) throws(LibvirtError) -> [IOThreadInfo] {
    var infos: UnsafeMutablePointer<virDomainIOThreadInfoPtr?>?
    let count = try Call.checkCount("virDomainGetIOThreadInfo") {
      virDomainGetIOThreadInfo(pointer, &infos, impact.rawValue)
    }
    return takeStructures(infos, count: count, free: virDomainIOThreadInfoFree) { info in
      let map = UnsafeBufferPointer(info.cpumap, clamping: info.cpumaplen)
      return IOThreadInfo(id: info.iothread_id, affinity: CPUMap(bytes: map))
    }
  }

  /// Says on which of the host's CPUs an IOThread may run.
  ///
  /// C: virDomainPinIOThread.
  public func pinIOThread(
    _ id: UInt32, to cpus: CPUMap, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    var cpus = cpus
    try Call.check("virDomainPinIOThread") {
      virDomainPinIOThread(pointer, id, &cpus.bytes, cpus.length, impact.rawValue)
    }
  }

  /// Adds an IOThread.
  ///
  /// C: virDomainAddIOThread.
  public func addIOThread(_ id: UInt32, _ impact: ModificationImpact = []) throws(LibvirtError) {
    try Call.check("virDomainAddIOThread") { virDomainAddIOThread(pointer, id, impact.rawValue) }
  }

  /// Removes an IOThread. Throws while a disk uses it.
  ///
  /// C: virDomainDelIOThread.
  public func deleteIOThread(_ id: UInt32, _ impact: ModificationImpact = []) throws(LibvirtError) {
    try Call.check("virDomainDelIOThread") { virDomainDelIOThread(pointer, id, impact.rawValue) }
  }

  /// Sets how an IOThread polls: `poll_max_ns`, `poll_grow`, `poll_shrink` and the sizes of its pool.
  ///
  /// C: virDomainSetIOThreadParams.
  public func setIOThreadParameters(
    _ id: UInt32, _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetIOThreadParams") {
      virDomainSetIOThreadParams(pointer, id, $0, $1, impact.rawValue)
    }
  }
}

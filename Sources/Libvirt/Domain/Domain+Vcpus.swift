import CLibvirt

extension Domain {
  /// The most virtual CPUs that the domain may have: of the running domain, or else of the definition.
  ///
  /// C: virDomainGetMaxVcpus.
  public var maxVcpuCount: Int {
    get throws(LibvirtError) { try Call.checkCount("virDomainGetMaxVcpus") { virDomainGetMaxVcpus(pointer) } }
  }

  /// How many virtual CPUs the domain has, or with `.maximum` may have.
  ///
  /// C: virDomainGetVcpusFlags.
  public func vcpuCount(_ flags: VcpuFlags = []) throws(LibvirtError) -> Int {
    try Call.checkCount("virDomainGetVcpusFlags") { virDomainGetVcpusFlags(pointer, flags.rawValue) }
  }

  /// Sets how many virtual CPUs the running domain has.
  ///
  /// C: virDomainSetVcpus.
  public func setVcpuCount(_ count: Int) throws(LibvirtError) {
    try Call.check("virDomainSetVcpus") { virDomainSetVcpus(pointer, UInt32(clamping: count)) }
  }

  /// Sets how many virtual CPUs the domain has, or with `.maximum` may have.
  ///
  /// C: virDomainSetVcpusFlags.
  public func setVcpuCount(_ count: Int, _ flags: VcpuFlags) throws(LibvirtError) {
    try Call.check("virDomainSetVcpusFlags") {
      virDomainSetVcpusFlags(pointer, UInt32(clamping: count), flags.rawValue)
    }
  }

  /// Plugs certain virtual CPUs in or out.
  ///
  /// - Parameter vcpus: their numbers as a list with ranges, for example `0-2,5`.
  ///
  /// C: virDomainSetVcpu.
  public func setVcpus(
    _ vcpus: String, enabled: Bool, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try Call.check("virDomainSetVcpu", vcpus) {
      virDomainSetVcpu(pointer, $0, enabled ? 1 : 0, impact.rawValue)
    }
  }
}

extension Domain {
  /// One virtual CPU of a running domain.
  ///
  /// C: virVcpuInfo.
  public struct VcpuInfo: Hashable, Sendable {
    /// The number of the virtual CPU, from 0.
    public var number: Int
    /// What it does.
    public var state: VcpuState
    /// The CPU time used, in nanoseconds.
    public var cpuTimeNanoseconds: UInt64
    /// The host's CPU on which it runs, if it is known.
    public var placement: VcpuPlacement
    /// The host's CPUs on which it may run.
    public var affinity: CPUMap
  }

  /// Where a virtual CPU runs.
  public enum VcpuPlacement: Hashable, Sendable {
    /// On that CPU of the host.
    case host(cpu: Int)
    /// Nowhere: it is offline. C: VIR_VCPU_INFO_CPU_OFFLINE.
    case offline
    /// The hypervisor does not say. C: VIR_VCPU_INFO_CPU_UNAVAILABLE.
    case unavailable

    init(_ cpu: Int32) {
      switch cpu {
      case 0...: self = .host(cpu: Int(cpu))
      case VIR_VCPU_INFO_CPU_OFFLINE.rawValue: self = .offline
      default: self = .unavailable
      }
    }
  }

  /// The virtual CPUs of the running domain. Throws `operationInvalid` for an inactive one.
  ///
  /// - Parameters:
  ///   - maxCount: at most that many.
  ///   - hostCPUCount: how many CPUs the host has, offline ones included: the room for the affinity.
  ///
  /// C: virDomainGetVcpus.
  public func vcpus(maxCount: Int, hostCPUCount: Int) throws(LibvirtError) -> [VcpuInfo] {
    let mapLength = CPUMap.byteCount(hostCPUCount)
    let room = try Capacity.check("virDomainGetVcpus", maxCount)
    var infos = [virVcpuInfo](repeating: virVcpuInfo(), count: room)
    let mapRoom = try Capacity.check("virDomainGetVcpus", room, mapLength, limit: Capacity.bytes)
    var maps = [UInt8](repeating: 0, count: mapRoom)
    let count = try Call.checkCount("virDomainGetVcpus") {
      virDomainGetVcpus(pointer, &infos, Int32(clamping: maxCount), &maps, Int32(clamping: mapLength))
    }
    return zip(infos, CPUMap.split(maps, length: mapLength)).prefix(count).map(VcpuInfo.init)
  }
}

extension Domain.VcpuInfo {
  fileprivate init(_ info: virVcpuInfo, _ affinity: CPUMap) {
    self.init(
      number: Int(info.number), state: VcpuState(rawValue: UInt32(bitPattern: info.state)),
      cpuTimeNanoseconds: info.cpuTime, placement: .init(info.cpu), affinity: affinity)
  }
}

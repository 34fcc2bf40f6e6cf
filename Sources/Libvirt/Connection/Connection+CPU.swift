import CLibvirt
import Glibc

extension Connection {
  /// The host's CPUs.
  public struct HostCPUs: Hashable, Sendable {
    /// How many CPUs the host has, offline ones included.
    public var count: Int
    /// Which of them are online.
    public var online: CPUMap
  }

  /// Which CPUs the host has and which of them are online.
  ///
  /// Throws when the driver cannot say. C: virNodeGetCPUMap.
  public func hostCPUs() throws(LibvirtError) -> HostCPUs {
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = try Call.checkCount("virNodeGetCPUMap") { virNodeGetCPUMap(pointer, &bytes, nil, 0) }
    defer { free(bytes) }
    // The count is the other end's word, and may be more than the map has room for.
    let map = UnsafeBufferPointer(bytes, clamping: min(CPUMap.byteCount(count), malloc_usable_size(bytes)))
    return HostCPUs(count: count, online: CPUMap(bytes: map))
  }

  /// The names of the CPU models that libvirt knows for an architecture; empty where any is accepted.
  ///
  /// Throws when the architecture is not known. C: virConnectGetCPUModelNames.
  public func cpuModelNames(architecture: String) throws(LibvirtError) -> [String] {
    var names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = try Call.checkCount("virConnectGetCPUModelNames", architecture) {
      virConnectGetCPUModelNames(pointer, $0, &names, 0)
    }
    return takeStrings(names, count: count)
  }

  /// How the host's CPU compares with the one that is described.
  ///
  /// Throws when the description is not valid, and with `.failIncompatible` when the CPUs do not fit.
  /// C: virConnectCompareCPU.
  public func compareCPU(
    xml: String, _ flags: CompareCPUFlags = []
  ) throws(LibvirtError) -> CPUCompareResult {
    let result = try Call.check("virConnectCompareCPU", xml) {
      virConnectCompareCPU(pointer, $0, flags.rawValue)
    }
    return CPUCompareResult(rawValue: UInt32(bitPattern: result))
  }

  /// How the CPU that a hypervisor can give on this host compares with the one that is described.
  ///
  /// What is `nil` is left to the driver's choice; see `domainCapabilities` for the parameters.
  /// Throws when the description is not valid or the driver cannot compare.
  /// C: virConnectCompareHypervisorCPU.
  public func compareHypervisorCPU(
    xml: String, emulator: String? = nil, architecture: String? = nil, machine: String? = nil,
    virtualization: String? = nil, _ flags: CompareCPUFlags = []
  ) throws(LibvirtError) -> CPUCompareResult {
    let result = try Call.check(
      "virConnectCompareHypervisorCPU", emulator, architecture, machine, virtualization, xml
    ) {
      virConnectCompareHypervisorCPU(
        pointer, $0, $1, $2, $3, $4, flags.rawValue)
    }
    return CPUCompareResult(rawValue: UInt32(bitPattern: result))
  }

  /// The CPU that fits all the described hosts, in XML.
  ///
  /// Throws when they have nothing in common. C: virConnectBaselineCPU.
  public func baselineCPU(
    xmls: [String], _ flags: BaselineCPUFlags = []
  ) throws(LibvirtError) -> String {
    try Call.checkString("virConnectBaselineCPU", xmls) {
      virConnectBaselineCPU(pointer, $0, UInt32(clamping: xmls.count), flags.rawValue)
    }
  }

  /// The CPU that a hypervisor can give on all the described hosts, in XML.
  ///
  /// What is `nil` is left to the driver's choice; see `domainCapabilities` for the parameters.
  /// Throws when they have nothing in common or the driver cannot say. C: virConnectBaselineHypervisorCPU.
  public func baselineHypervisorCPU(
    xmls: [String], emulator: String? = nil, architecture: String? = nil, machine: String? = nil,
    virtualization: String? = nil, _ flags: BaselineCPUFlags = []
  ) throws(LibvirtError) -> String {
    try Call.checkString(
      "virConnectBaselineHypervisorCPU", emulator, architecture, machine, virtualization, xmls
    ) {
      virConnectBaselineHypervisorCPU(
        pointer, $0, $1, $2, $3, $4, UInt32(clamping: xmls.count), flags.rawValue)
    }
  }
}

extension Connection.BaselineCPUFlags {
  /// C: VIR_CONNECT_BASELINE_CPU_IGNORE_HOST, since libvirt 11.6.0.
  public static let ignoreHost = Self(rawValue: 4)
}

// MARK: - Time of the CPUs

extension Connection {
  /// One named number of the host's statistics.
  public struct Statistic: Hashable, Sendable {
    /// The name that libvirt has for the number.
    public var name: String
    /// The number, in the unit that goes with the name.
    public var value: UInt64
  }

  /// How the host's CPUs have spent their time.
  ///
  /// `kernel`, `user`, `idle`, `iowait` and `intr` are nanoseconds since boot, `utilization` is per cent.
  ///
  /// - Parameters:
  ///   - cpu: the number of a CPU; `nil` for all together.
  ///   - count: how many numbers there are, where that is known; see `cpuStatisticCount`.
  ///
  /// Throws when there is no such CPU or the driver cannot say. C: virNodeGetCPUStats.
  public func cpuStatistics(cpu: Int? = nil, count: Int? = nil) throws(LibvirtError) -> [Statistic] {
    let count = if let count { count } else { try cpuStatisticCount(cpu: cpu) }
    let cpu = Self.number(ofCPU: cpu)
    return try readRecords("virNodeGetCPUStats", count: count, empty: virNodeCPUStats()) {
      virNodeGetCPUStats(pointer, cpu, $0, $1, 0)
    }.map { Statistic(name: textField($0.field), value: $0.value) }
  }

  /// How many numbers there are of how the host's CPUs have spent their time.
  ///
  /// Throws when the driver cannot say. C: virNodeGetCPUStats.
  public func cpuStatisticCount(cpu: Int? = nil) throws(LibvirtError) -> Int {
    let cpu = Self.number(ofCPU: cpu)
    return try countRecords("virNodeGetCPUStats", of: virNodeCPUStats.self) {
      virNodeGetCPUStats(pointer, cpu, $0, $1, 0)
    }
  }

  private static func number(ofCPU cpu: Int?) -> Int32 {
    cpu.map { Int32(clamping: $0) } ?? VIR_NODE_CPU_STATS_ALL_CPUS.rawValue
  }
}

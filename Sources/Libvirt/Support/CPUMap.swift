/// A set of CPUs in the form in which libvirt exchanges it: a bit for each CPU of the host.
///
/// C: VIR_CPU_MAPLEN, VIR_USE_CPU, VIR_UNUSE_CPU, VIR_CPU_USED, VIR_GET_CPUMAP.
public struct CPUMap: Hashable, Sendable {
  /// One bit for each CPU, the lowest bit of the first byte being CPU 0.
  var bytes: [UInt8]

  /// An empty map with room for that many CPUs, but never more than 2^20.
  public init(cpuCount: Int) { bytes = [UInt8](repeating: 0, count: CPUMap.byteCount(cpuCount)) }

  /// A map of the given CPUs, with room for that many; those beyond are left out.
  public init(_ cpus: some Sequence<Int>, cpuCount: Int) {
    self.init(cpuCount: cpuCount)
    for cpu in cpus where cpu < cpuCount { insert(cpu) }
  }

  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The most CPUs that a map has room for; libvirt's protocol carries 16384.
  static let maxCount = 1 << 20

  /// How many bytes hold the bits of that many CPUs, or of as many as a map has room for.
  static func byteCount(_ cpuCount: Int) -> Int { (min(max(cpuCount, 0), maxCount) + 7) / 8 }

  /// Whether the CPU is in the set.
  public func contains(_ cpu: Int) -> Bool {
    bytes.indices.contains(cpu >> 3) && bytes[cpu >> 3] & (1 << (cpu & 7)) != 0
  }

  /// Adds a CPU; nothing happens when the map has no room for it.
  public mutating func insert(_ cpu: Int) {
    guard bytes.indices.contains(cpu >> 3) else { return }
    bytes[cpu >> 3] |= 1 << (cpu & 7)
  }

  /// The numbers of the CPUs in the set, ascending.
  public var cpus: [Int] { (0..<bytes.count * 8).filter(contains) }
}

extension CPUMap {
  /// How many bytes the map has, as libvirt's calls want to know it.
  var length: Int32 { Int32(clamping: bytes.count) }

  /// The maps that stand one after another in what a call filled.
  static func split(_ bytes: [UInt8], length: Int) -> [CPUMap] {
    guard length > 0 else { return [] }
    return stride(from: 0, to: bytes.count, by: length).map { CPUMap(bytes: bytes[$0...].prefix(length)) }
  }
}

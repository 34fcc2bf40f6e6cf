import CLibvirt

extension Domain {
  /// The CPU time that the whole domain used, in nanoseconds: `cpu_time`, `user_time`, `system_time`.
  ///
  /// C: virDomainGetCPUStats.
  public func totalCPUStats() throws(LibvirtError) -> TypedParameters {
    let parameterCount = try cpuStats(into: nil, 0, from: -1, count: 1)
    return try cpuStats(from: -1, count: 1, parameterCount: parameterCount).first ?? TypedParameters()
  }

  /// How many CPUs of the host have statistics.
  ///
  /// C: virDomainGetCPUStats.
  public var cpuStatsCount: Int {
    get throws(LibvirtError) { try cpuStats(into: nil, 0, from: 0, count: 0) }
  }

  /// The CPU time that the domain used on each of some CPUs of the host, in nanoseconds.
  ///
  /// - Parameters:
  ///   - start: the first of the CPUs, from 0.
  ///   - count: how many; libvirt is asked for 128 at a time.
  ///
  /// C: virDomainGetCPUStats.
  public func cpuStats(from start: Int, count: Int) throws(LibvirtError) -> [TypedParameters] {
    let parameterCount = try cpuStats(into: nil, 0, from: 0, count: 1)
    var result: [TypedParameters] = []
    // CPUs have numbers of 32 bits; a count that goes beyond them is cut.
    let first = Int(Int32(clamping: start))
    let end = first + Int(Int32(clamping: count))
    for next in stride(from: first, to: end, by: 128) {
      result += try cpuStats(from: next, count: min(128, end - next), parameterCount: parameterCount)
    }
    return result
  }

  /// The statistics of at most 128 CPUs, which libvirt writes one CPU after another.
  private func cpuStats(
    from start: Int, count: Int, parameterCount: Int
  ) throws(LibvirtError) -> [TypedParameters] {
    let capacity = try Capacity.check("virDomainGetCPUStats", count, parameterCount)
    guard capacity > 0 else { return [] }
    let list = virTypedParameterPtr.allocate(capacity: capacity)
    list.initialize(repeating: virTypedParameter(), count: capacity)
    defer {
      virTypedParamsClear(list, Int32(clamping: capacity))
      list.deallocate()
    }
    let filled = try cpuStats(into: list, parameterCount, from: start, count: count)
    return (0..<count).map {
      TypedParameters(copying: list + $0 * parameterCount, count: min(filled, parameterCount))
    }
  }

  private func cpuStats(
    into list: virTypedParameterPtr?, _ parameterCount: Int, from start: Int, count: Int
  ) throws(LibvirtError) -> Int {
    try Call.checkCount("virDomainGetCPUStats") {
      virDomainGetCPUStats(
        pointer, list, UInt32(clamping: parameterCount), Int32(clamping: start), UInt32(clamping: count), 0)
    }
  }
}

extension Domain {
  /// Which of the host's performance counters count for the domain, each a boolean.
  ///
  /// C: virDomainGetPerfEvents.
  public func perfEvents(_ impact: ModificationImpact = []) throws(LibvirtError) -> TypedParameters {
    try .allocated("virDomainGetPerfEvents") { virDomainGetPerfEvents(pointer, $0, $1, impact.rawValue) }
  }

  /// Turns some of the host's performance counters on or off, each a boolean.
  ///
  /// C: virDomainSetPerfEvents.
  public func setPerfEvents(
    _ events: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try events.apply("virDomainSetPerfEvents") { virDomainSetPerfEvents(pointer, $0, $1, impact.rawValue) }
  }
}

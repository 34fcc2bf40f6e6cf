import CLibvirt

extension TypedParameters {
  /// Gives the parameters to a call that sets them.
  func apply<each Text: CText>(
    _ function: StaticString, _ text: repeat each Text,
    call: (virTypedParameterPtr?, Int32, repeat (each Text).Pointer) -> Int32
  ) throws(LibvirtError) {
    try withC { (list, count) throws(LibvirtError) in
      try Call.check(function, repeat each text) { (pointer: repeat (each Text).Pointer) in
        call(list, count, repeat each pointer)
      }
    }
  }
}

// MARK: - Scheduler

extension Domain {
  /// The name of the scheduler, and how many parameters it has.
  ///
  /// C: virDomainGetSchedulerType.
  public var schedulerType: (name: String, parameterCount: Int) {
    get throws(LibvirtError) {
      var count: Int32 = 0
      let name = try Call.checkString("virDomainGetSchedulerType") {
        virDomainGetSchedulerType(pointer, &count)
      }
      return (name, Int(count))
    }
  }

  /// The scheduler's parameters.
  ///
  /// - Parameter count: how many there are, which saves asking for the scheduler's type first.
  ///
  /// C: virDomainGetSchedulerType, virDomainGetSchedulerParameters.
  public func schedulerParameters(count: Int? = nil) throws(LibvirtError) -> TypedParameters {
    let capacity = Int32(clamping: try parameterCount(count))
    return try .filled("virDomainGetSchedulerParameters", capacity: capacity) {
      virDomainGetSchedulerParameters(pointer, $0, $1)
    }
  }

  /// The scheduler's parameters of the running domain or of its definition.
  ///
  /// - Parameter count: how many there are, which saves asking for the scheduler's type first.
  ///
  /// C: virDomainGetSchedulerType, virDomainGetSchedulerParametersFlags.
  public func schedulerParameters(
    count: Int? = nil, _ impact: ModificationImpact
  ) throws(LibvirtError) -> TypedParameters {
    let capacity = Int32(clamping: try parameterCount(count))
    return try .filled("virDomainGetSchedulerParametersFlags", capacity: capacity) {
      virDomainGetSchedulerParametersFlags(pointer, $0, $1, impact.rawValue)
    }
  }

  /// What the caller knows, else what libvirt says.
  private func parameterCount(_ known: Int?) throws(LibvirtError) -> Int {
    if let known { return known }
    return try schedulerType.parameterCount
  }

  /// Sets some of the scheduler's parameters.
  ///
  /// C: virDomainSetSchedulerParameters.
  public func setSchedulerParameters(_ parameters: TypedParameters) throws(LibvirtError) {
    try parameters.apply("virDomainSetSchedulerParameters") {
      virDomainSetSchedulerParameters(pointer, $0, $1)
    }
  }

  /// Sets some of the scheduler's parameters, of the running domain, of its definition, or of both.
  ///
  /// C: virDomainSetSchedulerParametersFlags.
  public func setSchedulerParameters(
    _ parameters: TypedParameters, _ impact: ModificationImpact
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetSchedulerParametersFlags") {
      virDomainSetSchedulerParametersFlags(pointer, $0, $1, impact.rawValue)
    }
  }
}

// MARK: - Memory, block I/O, NUMA

extension Domain {
  /// The limits on memory, in KiB: `hard_limit`, `soft_limit`, `swap_hard_limit`, `min_guarantee`.
  ///
  /// C: virDomainGetMemoryParameters.
  public func memoryParameters(_ impact: ModificationImpact = []) throws(LibvirtError) -> TypedParameters {
    try .filled("virDomainGetMemoryParameters") {
      virDomainGetMemoryParameters(pointer, $0, $1, impact.rawValue)
    }
  }

  /// Sets some of the limits on memory, in KiB.
  ///
  /// C: virDomainSetMemoryParameters.
  public func setMemoryParameters(
    _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetMemoryParameters") {
      virDomainSetMemoryParameters(pointer, $0, $1, impact.rawValue)
    }
  }

  /// How many weights and limits there are of the domain's block I/O.
  ///
  /// C: virDomainGetBlkioParameters.
  public func blkioParameterCount(_ impact: ModificationImpact = []) throws(LibvirtError) -> Int {
    var count: Int32 = 0
    try Call.check("virDomainGetBlkioParameters") {
      virDomainGetBlkioParameters(pointer, nil, &count, impact.rawValue)
    }
    return Int(count)
  }

  /// The weights and limits of the domain's block I/O.
  ///
  /// - Parameter count: how many there are, which saves asking for it first.
  ///
  /// C: virDomainGetBlkioParameters.
  public func blkioParameters(
    count: Int? = nil, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> TypedParameters {
    try .filled("virDomainGetBlkioParameters", capacity: count.map { Int32(clamping: $0) }) {
      virDomainGetBlkioParameters(pointer, $0, $1, impact.rawValue)
    }
  }

  /// Sets some of the weights and limits of the domain's block I/O.
  ///
  /// C: virDomainSetBlkioParameters.
  public func setBlkioParameters(
    _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetBlkioParameters") {
      virDomainSetBlkioParameters(pointer, $0, $1, impact.rawValue)
    }
  }

  /// How many parameters say from which of the host's NUMA nodes the domain's memory comes.
  ///
  /// C: virDomainGetNumaParameters.
  public func numaParameterCount(_ impact: ModificationImpact = []) throws(LibvirtError) -> Int {
    var count: Int32 = 0
    try Call.check("virDomainGetNumaParameters") {
      virDomainGetNumaParameters(pointer, nil, &count, impact.rawValue)
    }
    return Int(count)
  }

  /// From which of the host's NUMA nodes the domain's memory comes: `numa_mode` (see `NumatuneMemMode`) and
  /// `numa_nodeset`.
  ///
  /// - Parameter count: how many there are, which saves asking for it first.
  ///
  /// C: virDomainGetNumaParameters.
  public func numaParameters(
    count: Int? = nil, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> TypedParameters {
    try .filled("virDomainGetNumaParameters", capacity: count.map { Int32(clamping: $0) }) {
      virDomainGetNumaParameters(pointer, $0, $1, impact.rawValue)
    }
  }

  /// Sets from which of the host's NUMA nodes the domain's memory comes.
  ///
  /// C: virDomainSetNumaParameters.
  public func setNumaParameters(
    _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetNumaParameters") {
      virDomainSetNumaParameters(pointer, $0, $1, impact.rawValue)
    }
  }
}

// MARK: - Interfaces and disks

extension Domain {
  /// How many bandwidth limits an interface can have.
  ///
  /// - Parameter device: the target name or the MAC address, which not every driver looks at.
  ///
  /// C: virDomainGetInterfaceParameters.
  public func interfaceParameterCount(
    _ device: String, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> Int {
    var count: Int32 = 0
    try Call.check("virDomainGetInterfaceParameters", device) {
      virDomainGetInterfaceParameters(pointer, $0, nil, &count, impact.rawValue)
    }
    return Int(count)
  }

  /// The bandwidth limits of an interface, in KiB a second and KiB.
  ///
  /// - Parameters:
  ///   - device: the target name or the MAC address.
  ///   - count: how many there are, where that has been asked.
  ///
  /// C: virDomainGetInterfaceParameters.
  public func interfaceParameters(
    _ device: String, count: Int? = nil, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> TypedParameters {
    let capacity = count.map { Int32(clamping: $0) }
    return try .filled("virDomainGetInterfaceParameters", device, capacity: capacity) {
      virDomainGetInterfaceParameters(pointer, $2, $0, $1, impact.rawValue)
    }
  }

  /// Sets some of the bandwidth limits of an interface, in KiB a second and KiB.
  ///
  /// C: virDomainSetInterfaceParameters.
  public func setInterfaceParameters(
    _ device: String, _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetInterfaceParameters", device) {
      virDomainSetInterfaceParameters(pointer, $2, $0, $1, impact.rawValue)
    }
  }

  /// How many I/O limits a disk can have.
  ///
  /// C: virDomainGetBlockIoTune.
  public func blockIOTuneCount(_ impact: ModificationImpact = []) throws(LibvirtError) -> Int {
    var count: Int32 = 0
    try Call.check("virDomainGetBlockIoTune") {
      virDomainGetBlockIoTune(pointer, nil, nil, &count, impact.rawValue)
    }
    return Int(count)
  }

  /// The I/O limits of a disk, in bytes or operations a second.
  ///
  /// - Parameters:
  ///   - disk: the target name or the path of the source.
  ///   - count: how many there are, where that has been asked.
  ///
  /// C: virDomainGetBlockIoTune.
  public func blockIOTune(
    _ disk: String, count: Int? = nil, _ impact: ModificationImpact = []
  ) throws(LibvirtError) -> TypedParameters {
    let capacity = count.map { Int32(clamping: $0) }
    return try .filled("virDomainGetBlockIoTune", disk, capacity: capacity) {
      virDomainGetBlockIoTune(pointer, $2, $0, $1, impact.rawValue)
    }
  }

  /// Sets some of the I/O limits of a disk, in bytes or operations a second; 0 removes a limit.
  ///
  /// C: virDomainSetBlockIoTune.
  public func setBlockIOTune(
    _ disk: String, _ parameters: TypedParameters, _ impact: ModificationImpact = []
  ) throws(LibvirtError) {
    try parameters.apply("virDomainSetBlockIoTune", disk) {
      virDomainSetBlockIoTune(pointer, $2, $0, $1, impact.rawValue)
    }
  }
}

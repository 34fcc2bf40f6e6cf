import CLibvirt

extension Domain {
  /// How far a job of the domain is; times in milliseconds, data, memory and files in bytes.
  ///
  /// C: virDomainJobInfo.
  public struct JobInfo: Hashable, Sendable {
    /// Whether there is a job, and whether its end is known.
    public var type: JobType
    /// Since the start, and to the end as far as it is known.
    public var timeElapsed, timeRemaining: UInt64
    /// Memory and files together.
    public var dataTotal, dataProcessed, dataRemaining: UInt64
    /// Memory of the guest.
    public var memoryTotal, memoryProcessed, memoryRemaining: UInt64
    /// Contents of disks.
    public var fileTotal, fileProcessed, fileRemaining: UInt64
  }

  /// How far the current job is; its type is `.none` when there is none.
  ///
  /// C: virDomainGetJobInfo.
  public var jobInfo: JobInfo {
    get throws(LibvirtError) {
      var raw = virDomainJobInfo()
      try Call.check("virDomainGetJobInfo") { virDomainGetJobInfo(pointer, &raw) }
      return JobInfo(raw)
    }
  }

  /// What is known of the current job, or with `.completed` of the last one.
  ///
  /// C: virDomainGetJobStats.
  public func jobStats(
    _ flags: GetJobStatsFlags = []
  ) throws(LibvirtError) -> (type: JobType, parameters: TypedParameters) {
    var type: Int32 = 0
    let parameters = try TypedParameters.allocated("virDomainGetJobStats") {
      virDomainGetJobStats(pointer, &type, $0, $1, flags.rawValue)
    }
    return (JobType(rawValue: UInt32(bitPattern: type)), parameters)
  }

  /// Aborts the current job. Throws `operationInvalid` when there is none.
  ///
  /// C: virDomainAbortJob.
  public func abortJob() throws(LibvirtError) {
    try Call.check("virDomainAbortJob") { virDomainAbortJob(pointer) }
  }

  /// Aborts the current job. Throws `operationInvalid` when there is none.
  ///
  /// C: virDomainAbortJobFlags.
  public func abortJob(_ flags: AbortJobFlags) throws(LibvirtError) {
    try Call.check("virDomainAbortJobFlags") { virDomainAbortJobFlags(pointer, flags.rawValue) }
  }
}

extension Domain.JobInfo {
  fileprivate init(_ raw: virDomainJobInfo) {
    self.init(
      type: Domain.JobType(rawValue: UInt32(bitPattern: raw.type)), timeElapsed: raw.timeElapsed,
      timeRemaining: raw.timeRemaining, dataTotal: raw.dataTotal, dataProcessed: raw.dataProcessed,
      dataRemaining: raw.dataRemaining, memoryTotal: raw.memTotal, memoryProcessed: raw.memProcessed,
      memoryRemaining: raw.memRemaining, fileTotal: raw.fileTotal, fileProcessed: raw.fileProcessed,
      fileRemaining: raw.fileRemaining)
  }
}

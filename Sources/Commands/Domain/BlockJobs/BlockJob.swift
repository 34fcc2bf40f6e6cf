import CommandModel
import CommandOutput
import Libvirt

/// Show, limit or end the job that works on a disk.
struct BlockJob: Command {
  static let info = CommandInfo(
    "blockjob", group: .domain, "show, limit or end the job that works on a disk",
    many: .each("looked after"),
    discussion: """
      Shows how far the job is unless an option asks for something else. --abort ends it; a copy, or a commit of the
      active image, ends by --pivot with its destination in use. A bandwidth limits the speed of the job that runs.
      """)

  static var examples: [Example] {
    [
      Example("blockjob web1 vda", "Show how far the job of the disk is.", needs: .host),
      Example("blockjob web1 vda --bandwidth 50", "Limit the job to 50 MiB/s.", needs: .host),
      Example("blockjob web1 vda --abort", "Give the job up; the disk stays as it was.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "target", "active", "type", "processed", "remaining", "total", "bandwidth"),
    .silentChange(of: .domain, "target", "bandwidth"), .silentChange(of: .domain, "target", "status"))

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("path", "name of the disk's target, or path of its source", complete: .disks) var path: String
  @Flag("abort", "end the job") var abort: Bool
  @FlagBit(Domain.BlockJobAbortFlags.async, "async", "end the job, and do not wait for its end")
  var async: Bool
  @FlagBit(Domain.BlockJobAbortFlags.pivot, "pivot", "end the job, and go on with its destination")
  var pivot: Bool
  @Flag("info", "show how far the job is (default)") var info: Bool
  @Flag("bytes", "the bandwidth is in bytes a second") var inBytes: Bool
  @Flag("raw", "print the numbers as they are") var raw: Bool
  @Option(
    "bandwidth", "limit the speed to MiB a second, or with a unit to bytes a second",
    complete: .none("any number"))
  var bandwidth: BlockBandwidth?
  @FlagSet var flags: Domain.BlockJobAbortFlags

  func checkOptions() throws {
    let ends = [("abort", abort), ("async", async), ("pivot", pivot)]
    let changes = ends + [("bandwidth", bandwidth != nil)]
    for (name, isGiven, others) in [("raw", raw, changes), ("info", info, changes), ("bytes", inBytes, ends)]
    where isGiven {
      if let other = others.first(where: \.1) { throw CommandFailure.exclusive(name, other.0) }
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let target = run.wantsData ? domain.target(ofDisk: path) : path
    if let bandwidth {
      let limit = try bandwidth.limit(inBytes: inBytes)
      try domain.setBlockJobSpeed(path, bandwidth: limit, inBytes ? .speedBandwidthBytes : [])
      return .silentChange(
        of: try domain.identity,
        ["target": .string(target), "bandwidth": Self.bandwidth(UInt64(limit), inBytes: inBytes)])
    }
    guard abort || async || pivot else { return try report(on: domain, target, in: run) }
    try domain.abortBlockJob(path, flags)
    return .silentChange(
      of: try domain.identity, ["target": .string(target), "status": pivot ? "completed" : "canceled"])
  }

  /// The limit of a job's speed as data.
  private static func bandwidth(_ limit: UInt64, inBytes: Bool) -> Value {
    limit == 0 ? .unlimited : inBytes ? Value(limit) : Value(product: limit, 1 << 20)
  }
}

extension BlockJob {
  private func report(on domain: Domain, _ target: String, in run: Run) throws -> Output {
    let (job, isInBytes) = try look(at: domain)
    let value = Value.object(
      try domain.identity + [Member(key: "target", value: .string(target))] + members(job, isInBytes))
    guard let job else {
      let parts: [TextPart] = raw ? [] : [.extra("No current block job for \(path)")]
      return Output(text: parts, value: value, nameKey: "name")
    }
    if !raw, !run.wantsData, let progress = job.progress {
      JobLine(title: job.type.text, gate: run.gate).show(progress.percent)
    }
    return Output(text: [.text(raw ? lines(job) : line(job, isInBytes))], value: value, nameKey: "name")
  }

  /// The job, and whether its bandwidth is in bytes a second: a server that cannot say it in bytes says it in MiB.
  private func look(at domain: Domain) throws -> (Domain.BlockJobInfo?, inBytes: Bool) {
    let prefersBytes = !raw || inBytes
    do throws(LibvirtError) {
      return (try domain.blockJobInfo(path, prefersBytes ? .bandwidthBytes : []), prefersBytes)
    } catch {
      guard !raw, !inBytes, error.code == .invalidArg else { throw error }
      return (try domain.blockJobInfo(path), false)
    }
  }
}

// MARK: - What is shown

extension BlockJob {
  private func members(_ job: Domain.BlockJobInfo?, _ isInBytes: Bool) -> [Member] {
    let remaining = job.map { $0.end - min($0.current, $0.end) }
    return [
      Member(key: "active", value: .bool(job != nil)),
      Member(key: "type", value: Value(job?.type.name)),
      Member(key: "processed", value: Value(job?.current)),
      Member(key: "remaining", value: Value(remaining)),
      Member(key: "total", value: Value(job?.end)),
      Member(
        key: "bandwidth", value: job.map { Self.bandwidth($0.bandwidth, inBytes: isInBytes) } ?? .null),
    ]
  }

  /// Percents go where progress goes, to standard error; what follows is the result.
  private func line(_ job: Domain.BlockJobInfo, _ isInBytes: Bool) -> String {
    guard job.bandwidth > 0 else { return "\n" }
    let (bytes, overflows) = job.bandwidth.multipliedReportingOverflow(by: isInBytes ? 1 : 1 << 20)
    let limit = overflows ? .max : bytes
    return "    Bandwidth limit: \(limit) bytes/s (\(limit.capacityText(decimals: 3))/s)\n"
  }

  private func lines(_ job: Domain.BlockJobInfo) -> String {
    """
     type=\(job.type.text)
     bandwidth=\(job.bandwidth)
     cur=\(job.current)
     end=\(job.end)

    """
  }
}

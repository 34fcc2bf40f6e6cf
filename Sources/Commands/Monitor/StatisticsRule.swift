import CommandOutput
import Libvirt

/// Where a statistic of libvirt's goes in data, and what its value means.
struct StatisticsRule: Sendable {
  /// What a value is, as libvirt has it.
  enum Meaning: Sendable {
    case plain
    /// How many elements a list has, which the list itself says.
    case count
    case kibibytes, mebibytesPerSecond, nanoseconds, seconds, epoch, epochMilliseconds
    case domainState, domainStateReason, vcpuState, dirtyRateStatus
    /// `yes` or `no`.
    case answer
    /// `0-3,8`.
    case cpuList
  }

  /// The keys, with `*` for the number of an element.
  let path: String
  let meaning: Meaning

  init(_ path: String, _ meaning: Meaning = .plain) {
    self.path = path
    self.meaning = meaning
  }

  /// Lists whose elements say which number they have, and under which key.
  static let numbered = ["vcpuStatistics": "vcpu", "ioThreads": "ioThread", "vcpuRates": "vcpu"]

  /// The data of a value.
  func value(_ value: TypedValue, of state: Domain.State?) -> Value {
    if meaning == .seconds { return Value(value.int64) }
    guard let number = value.uint64 else { return word(value) }
    let code = UInt32(clamping: number)
    switch meaning {
    case .kibibytes: return Value(kibibytes: number)
    case .mebibytesPerSecond: return Value(product: number, 1 << 20)
    case .nanoseconds: return Value(seconds: number)
    case .epoch:
      return number == 0 ? .null : Value(Int64(exactly: number).flatMap { Moment(seconds: $0).rfc3339 })
    case .epochMilliseconds:
      let moment = Moment(seconds: Int64(number / 1000), milliseconds: Int(number % 1000))
      return number == 0 ? .null : Value(moment.rfc3339)
    case .domainState: return .string(Domain.State(rawValue: code).word)
    case .domainStateReason:
      return Value(state.map { Domain.StateReason(state: $0, rawReason: code).word })
    case .vcpuState: return Value(VcpuState(rawValue: code).name)
    case .dirtyRateStatus: return Value(Domain.DirtyRateStatus(rawValue: code).name)
    case .plain, .count, .answer, .cpuList, .seconds: return Value(number)
    }
  }

  private func word(_ value: TypedValue) -> Value {
    switch (meaning, value) {
    case (.answer, .string(let text)): .bool(text == "yes")
    case (.cpuList, .string(let text)): .array(CPUList.numbers(in: text).map { Value($0) })
    default: Value(value)
    }
  }
}

extension StatisticsRule {
  /// By libvirt's names, with `*` for numbers.
  static let all: [String: StatisticsRule] = domain.merging(devices) { first, _ in first }

  private static let domain: [String: StatisticsRule] = [
    "state.state": StatisticsRule("state", .domainState),
    "state.reason": StatisticsRule("stateReason", .domainStateReason),
    "cpu.time": StatisticsRule("cpuTime", .nanoseconds),
    "cpu.user": StatisticsRule("userTime", .nanoseconds),
    "cpu.system": StatisticsRule("systemTime", .nanoseconds),
    "cpu.haltpoll.success.time": StatisticsRule("haltPolling.successTime", .nanoseconds),
    "cpu.haltpoll.fail.time": StatisticsRule("haltPolling.failTime", .nanoseconds),
    "cpu.cache.monitor.count": StatisticsRule("cacheMonitors", .count),
    "cpu.cache.monitor.*.name": StatisticsRule("cacheMonitors.*.name"),
    "cpu.cache.monitor.*.vcpus": StatisticsRule("cacheMonitors.*.vcpuNumbers", .cpuList),
    "cpu.cache.monitor.*.bank.count": StatisticsRule("cacheMonitors.*.banks", .count),
    "cpu.cache.monitor.*.bank.*.id": StatisticsRule("cacheMonitors.*.banks.*.bank"),
    "cpu.cache.monitor.*.bank.*.bytes": StatisticsRule("cacheMonitors.*.banks.*.bytes"),
    "memory.bandwidth.monitor.count": StatisticsRule("bandwidthMonitors", .count),
    "memory.bandwidth.monitor.*.name": StatisticsRule("bandwidthMonitors.*.name"),
    "memory.bandwidth.monitor.*.vcpus": StatisticsRule("bandwidthMonitors.*.vcpuNumbers", .cpuList),
    "memory.bandwidth.monitor.*.node.count": StatisticsRule("bandwidthMonitors.*.nodes", .count),
    "memory.bandwidth.monitor.*.node.*.id": StatisticsRule("bandwidthMonitors.*.nodes.*.node"),
    "memory.bandwidth.monitor.*.node.*.bytes.local": StatisticsRule("bandwidthMonitors.*.nodes.*.local"),
    "memory.bandwidth.monitor.*.node.*.bytes.total": StatisticsRule("bandwidthMonitors.*.nodes.*.total"),
    "balloon.current": StatisticsRule("usedMemory", .kibibytes),
    "balloon.maximum": StatisticsRule("maxMemory", .kibibytes),
    "balloon.swap_in": StatisticsRule("balloon.swapIn", .kibibytes),
    "balloon.swap_out": StatisticsRule("balloon.swapOut", .kibibytes),
    "balloon.major_fault": StatisticsRule("balloon.majorFaults"),
    "balloon.minor_fault": StatisticsRule("balloon.minorFaults"),
    "balloon.unused": StatisticsRule("balloon.unused", .kibibytes),
    "balloon.available": StatisticsRule("balloon.available", .kibibytes),
    "balloon.usable": StatisticsRule("balloon.usable", .kibibytes),
    "balloon.last-update": StatisticsRule("balloon.lastUpdate", .epoch),
    "balloon.disk_caches": StatisticsRule("balloon.diskCaches", .kibibytes),
    "balloon.hugetlb_pgalloc": StatisticsRule("balloon.hugetlbPageAllocations"),
    "balloon.hugetlb_pgfail": StatisticsRule("balloon.hugetlbPageFailures"),
    "balloon.rss": StatisticsRule("balloon.rss", .kibibytes),
    "dirtyrate.calc_status": StatisticsRule("dirtyRate.status", .dirtyRateStatus),
    "dirtyrate.calc_start_time": StatisticsRule("dirtyRate.startTime"),
    "dirtyrate.calc_period": StatisticsRule("dirtyRate.period"),
    "dirtyrate.calc_mode": StatisticsRule("dirtyRate.mode"),
    "dirtyrate.megabytes_per_second": StatisticsRule("dirtyRate.rate", .mebibytesPerSecond),
    "dirtyrate.vcpu.*.megabytes_per_second": StatisticsRule(
      "dirtyRate.vcpuRates.*.rate", .mebibytesPerSecond),
  ]

  private static let devices: [String: StatisticsRule] = [
    "vcpu.current": StatisticsRule("vcpus"),
    "vcpu.maximum": StatisticsRule("maxVcpus"),
    "vcpu.*.state": StatisticsRule("vcpuStatistics.*.state", .vcpuState),
    "vcpu.*.time": StatisticsRule("vcpuStatistics.*.cpuTime", .nanoseconds),
    "vcpu.*.wait": StatisticsRule("vcpuStatistics.*.waitTime", .nanoseconds),
    "vcpu.*.delay": StatisticsRule("vcpuStatistics.*.delayTime", .nanoseconds),
    "vcpu.*.halted": StatisticsRule("vcpuStatistics.*.halted", .answer),
    "net.count": StatisticsRule("interfaces", .count),
    "net.*.name": StatisticsRule("interfaces.*.interface"),
    "net.*.rx.bytes": StatisticsRule("interfaces.*.receive.bytes"),
    "net.*.rx.pkts": StatisticsRule("interfaces.*.receive.packets"),
    "net.*.rx.errs": StatisticsRule("interfaces.*.receive.errors"),
    "net.*.rx.drop": StatisticsRule("interfaces.*.receive.drops"),
    "net.*.tx.bytes": StatisticsRule("interfaces.*.transmit.bytes"),
    "net.*.tx.pkts": StatisticsRule("interfaces.*.transmit.packets"),
    "net.*.tx.errs": StatisticsRule("interfaces.*.transmit.errors"),
    "net.*.tx.drop": StatisticsRule("interfaces.*.transmit.drops"),
    "block.count": StatisticsRule("disks", .count),
    "block.*.name": StatisticsRule("disks.*.target"),
    "block.*.path": StatisticsRule("disks.*.source"),
    "block.*.backingIndex": StatisticsRule("disks.*.backingIndex"),
    "block.*.rd.reqs": StatisticsRule("disks.*.read.requests"),
    "block.*.rd.bytes": StatisticsRule("disks.*.read.bytes"),
    "block.*.rd.times": StatisticsRule("disks.*.read.time", .nanoseconds),
    "block.*.wr.reqs": StatisticsRule("disks.*.write.requests"),
    "block.*.wr.bytes": StatisticsRule("disks.*.write.bytes"),
    "block.*.wr.times": StatisticsRule("disks.*.write.time", .nanoseconds),
    "block.*.fl.reqs": StatisticsRule("disks.*.flush.requests"),
    "block.*.fl.times": StatisticsRule("disks.*.flush.time", .nanoseconds),
    "block.*.errors": StatisticsRule("disks.*.errors"),
    "block.*.allocation": StatisticsRule("disks.*.allocation"),
    "block.*.capacity": StatisticsRule("disks.*.capacity"),
    "block.*.physical": StatisticsRule("disks.*.physical"),
    "block.*.threshold": StatisticsRule("disks.*.threshold"),
    "iothread.count": StatisticsRule("ioThreads", .count),
    "iothread.*.poll-max-ns": StatisticsRule("ioThreads.*.pollMax", .nanoseconds),
    "iothread.*.poll-grow": StatisticsRule("ioThreads.*.pollGrow"),
    "iothread.*.poll-shrink": StatisticsRule("ioThreads.*.pollShrink"),
  ]
}

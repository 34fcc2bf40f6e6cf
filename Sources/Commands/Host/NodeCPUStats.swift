import CommandModel
import CommandOutput
import Libvirt

/// Show how the host's CPUs spend their time.
struct NodeCPUStats: Command {
  static let info = CommandInfo(
    "nodecpustats", group: .host, "show how the CPUs of the host, or one of them, spend their time",
    discussion: "Prints nanoseconds since the host started, or with --percent how a second is spent.")

  static var examples: [Example] {
    [
      Example("nodecpustats --percent", "Show what the CPUs do, over a second."),
      Example("nodecpustats --cpu 2", "Show the times of one CPU since the host's start."),
    ]
  }

  static let result: ResultShape? = .either(
    .keys("cpu?", "userTime?", "systemTime?", "idleTime?", "waitTime?", "interruptTime?"),
    .keys(
      "cpu?", "usedPercent", "userPercent?", "systemPercent?", "idlePercent?", "waitPercent?",
      "interruptPercent?"))

  @Option("cpu", "number of a CPU", complete: .cpus) var cpu: Int32?
  @Flag("percent", "show how much of a second goes where") var percent: Bool

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let cpu = cpu.map(Int.init)
    let count = try attempt("Unable to get number of cpu stats") {
      try connection.cpuStatisticCount(cpu: cpu)
    }
    let scope = cpu.flatMap { $0 < 0 ? nil : Field(nil, "cpu", Value($0)) }.map { [$0] } ?? []
    guard count > 0 else { return .record(Record(scope)) }
    let read = {
      try attempt("Unable to get node cpu stats") {
        CPUTimes(try connection.cpuStatistics(cpu: cpu, count: count))
      }
    }
    let first = try read()
    guard percent, first.utilization == nil else {
      return .record(Record(scope + (percent ? first.shares : first.fields)))
    }
    try run.pause(for: .seconds(1))
    return .record(Record(scope + (try read().since(first)).shares))
  }
}

/// How CPUs have spent their time, or a part of it.
private struct CPUTimes {
  private struct Kind {
    var field: String
    var label: String
    var time: String
    var share: String
  }

  private static let kinds = [
    Kind(field: "user", label: "user:", time: "userTime", share: "userPercent"),
    Kind(field: "kernel", label: "system:", time: "systemTime", share: "systemPercent"),
    Kind(field: "idle", label: "idle:", time: "idleTime", share: "idlePercent"),
    Kind(field: "iowait", label: "iowait:", time: "waitTime", share: "waitPercent"),
    Kind(field: "intr", label: "intr:", time: "interruptTime", share: "interruptPercent"),
  ]

  /// Nanoseconds, by libvirt's names.
  private var times: [String: UInt64]
  /// What a driver says in per cent that has no times.
  private(set) var utilization: UInt64?

  init(_ statistics: [Connection.Statistic]) {
    times = Dictionary(statistics.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
    utilization = times.removeValue(forKey: "utilization")
  }

  /// The time since an earlier look.
  func since(_ earlier: CPUTimes) -> CPUTimes {
    var difference = self
    difference.times = earlier.times.merging(times) { $1 &- $0 }.filter { earlier.times[$0.key] != nil }
    return difference
  }

  /// The times; none from a driver that has none.
  var fields: [Field] {
    guard utilization == nil else { return [] }
    return present.map { kind, time in
      Field(kind.label, kind.time, Value(seconds: time), text: "\(time)".leftPadded(to: 20))
    }
  }

  /// The parts of the whole time, in per cent.
  var shares: [Field] {
    if let utilization {
      return [
        Self.share("usage:", "usedPercent", whole: utilization),
        Self.share("idle:", "idlePercent", whole: 100 &- utilization),
      ]
    }
    let total = present.reduce(0.0) { $0 + Double($1.time) }
    let used = (total - Double(times["idle"] ?? 0)) / total * 100
    return [Self.share("usage:", "usedPercent", used)]
      + present.map { kind, time in Self.share(kind.label, kind.share, Double(time) / total * 100) }
  }

  private var present: [(kind: Kind, time: UInt64)] {
    Self.kinds.compactMap { kind in times[kind.field].map { (kind, $0) } }
  }

  private static func share(_ label: String, _ key: String, whole percent: UInt64) -> Field {
    Field(label, key, Value(percent), text: "\(percent)".leftPadded(to: 5) + "%")
  }

  private static func share(_ label: String, _ key: String, _ percent: Double) -> Field {
    Field(
      label, key, percent.isFinite ? .double(percent) : .null,
      text: percent.fixed(1).leftPadded(to: 5) + "%")
  }
}

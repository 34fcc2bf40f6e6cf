import CommandModel
import CommandOutput
import Libvirt

/// Show how much CPU time a domain has used.
struct CPUStats: Command {
  static let info = CommandInfo(
    "cpu-stats", group: .domain, "show how much time of the host's CPUs a domain has used",
    many: .each("shown"),
    discussion: """
      Without options, shows the time used on each CPU of the host, and in all. --start and --count choose CPUs, --total
      the sums alone.
      """)

  static var examples: [Example] {
    [
      Example("cpu-stats web1 --total", "Show the CPU time that web1 has used altogether."),
      Example("cpu-stats web1 --start 0 --count 2", "Show it for the first two CPUs of the host."),
    ]
  }

  static let result: ResultShape? = .about(
    .domain, "cpuTime?", "userTime?", "systemTime?", "vcpuTime?", "hostCpus?", .parameters)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Flag("total", "show the sums") var total: Bool
  @Option("start", "first CPU of the host to show", complete: .none("a number of a CPU")) var start:
    Late<Int32>?
  @Option("count", "how many CPUs of the host to show", complete: .none("any number")) var count: Late<Int32>?

  private typealias Usage = (cpu: Int, times: TypedParameters)

  private static let times = ["cpu_time", "vcpu_time", "user_time", "system_time"]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let range = try range()
    let showsEach = range != nil || !total
    var output = Output(nameKey: "name")
    var members = try domain.identity
    let name = try domain.name
    try attempt("Failed to retrieve CPU statistics for domain '\(name)'") {
      let each = showsEach ? try usages(of: domain, range ?? (0, nil), &output) : []
      if showsEach { output.text += each.flatMap { Self.lines("CPU\($0.cpu):", $0.times) } }
      if total || range == nil {
        let sums = try domain.totalCPUStats()
        output.text += sums.isEmpty ? [.text("No total stats available")] : Self.lines("Total:", sums)
        members += sums.map(Self.member)
      }
      let list = each.map { usage in
        Value.object([Member(key: "cpu", value: Value(usage.cpu))] + usage.times.map(Self.member))
      }
      if showsEach { members.append(Member(key: "hostCpus", value: .array(list))) }
    }
    output.value = .object(members)
    return output
  }

  /// The CPUs that were asked for; nil when none were.
  private func range() throws -> (start: Int, count: Int?)? {
    let first = try start?.value()
    if let first, first < 0 { throw CommandFailure("Invalid value for start CPU", code: .usage) }
    let count = try count?.value()
    if let count, count < 0 {
      throw CommandFailure("Invalid value for number of CPUs to show", code: .usage)
    }
    return first == nil && count == nil ? nil : (Int(first ?? 0), count.map { Int($0) })
  }

  /// The times by CPU; those that are offline are left out.
  private func usages(
    of domain: Domain, _ range: (start: Int, count: Int?), _ output: inout Output
  ) throws -> [Usage] {
    let most = try domain.cpuStatsCount
    guard range.start < most else {
      throw CommandFailure(
        "Start CPU \(range.start) is out of range (min: 0, max: \(most - 1))", code: .usage)
    }
    if let count = range.count, count > most {
      output.text.append(.line("Only \(most) CPUs available to show"))
    }
    let count = range.count.flatMap { $0 > most ? nil : $0 } ?? most - range.start
    let times = try domain.cpuStats(from: range.start, count: count)
    return times.enumerated().map { (range.start + $0, $1) }.filter { !$0.times.isEmpty }
  }

  private static func lines(_ title: String, _ times: TypedParameters) -> [TextPart] {
    [.line(title)] + times.map { .line("\t\($0.name.padded(to: 12)) \(text(of: $0))") }
  }

  private static func text(of time: TypedParameters.Entry) -> String {
    guard times.contains(time.name), case .ullong(let nanoseconds) = time.value else {
      return time.value.text
    }
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return "\("\(seconds)".leftPadded(to: 9)).\("\(rest)".leftPadded(to: 9, with: "0")) seconds"
  }

  private static func member(_ time: TypedParameters.Entry) -> Member {
    guard times.contains(time.name), let nanoseconds = time.value.uint64 else {
      return Member(key: time.name.dataKey, value: Value(time.value))
    }
    return Member(key: time.name.dataKey, value: Value(seconds: nanoseconds))
  }
}

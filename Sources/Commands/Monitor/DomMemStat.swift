import CommandModel
import CommandOutput
import Libvirt

/// Show the memory statistics of a running domain.
struct DomMemStat: Command {
  static let info = CommandInfo(
    "dommemstat", group: .monitor, "show the memory statistics of a running domain",
    many: .each("shown"),
    discussion: """
      Amounts of memory are in KiB. Most numbers come from the guest's balloon driver, which reports every so many
      seconds once a --period is set; 0 stops it.
      """)

  static var examples: [Example] {
    [
      Example("dommemstat web1", "Show what the balloon driver tells of the guest's memory."),
      Example("dommemstat web1 --period 10 --live", "Have it tell so every ten seconds."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(
      .domain, "usedMemory?", "swapIn?", "swapOut?", "majorFaults?", "minorFaults?", "unused?", "available?",
      "usable?", "lastUpdate?", "diskCaches?", "hugetlbPageAllocations?", "hugetlbPageFailures?", "rss?"),
    .silentChange(of: .domain, "period", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option(
    "period", "set how often the balloon driver reports, in seconds", complete: .none("any number"),
    nameOnly: true)
  var period: Int32?
  let impact = Impact([
    .config: "set the period of the definition", .live: "set the period of the running domain",
    .current: "set the period of the domain as it is",
  ])

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    if let period {
      try set(period, of: domain)
      let reach = impact.reach(in: domain, standard: .current)
      return .silentChange(
        of: try domain.identity, ["period": Value(period), "live": reach.live, "config": reach.config])
    }
    let name = try domain.name
    let statistics = try attempt("Failed to get memory statistics for domain \(name)") {
      try domain.memoryStats
    }
    return .record(Record(about: try domain.identity, labelWidth: 0, statistics.compactMap(Self.field)))
  }

  private func set(_ seconds: Int32, of domain: Domain) throws {
    guard seconds >= 0 else {
      throw CommandFailure("Invalid collection period value '\(seconds)'", code: .usage)
    }
    var flags: Domain.MemoryModFlags = impact.bits()
    // Without options the period is meant that can be seen at work.
    if !impact.isGiven, try domain.isActive { flags = .live }
    try attempt("Unable to change balloon collection period.") {
      try domain.setMemoryStatsPeriod(seconds: Int(seconds), flags)
    }
  }

  static func field(for statistic: Domain.MemoryStatistic) -> Field? {
    let number = "\(statistic.value)"
    let bytes = Value(kibibytes: statistic.value)
    let count = Value(statistic.value)
    switch statistic.tag {
    case .swapIn: return Field("swap_in", "swapIn", bytes, text: number)
    case .swapOut: return Field("swap_out", "swapOut", bytes, text: number)
    case .majorFault: return Field("major_fault", "majorFaults", count)
    case .minorFault: return Field("minor_fault", "minorFaults", count)
    case .unused: return Field("unused", "unused", bytes, text: number)
    case .available: return Field("available", "available", bytes, text: number)
    case .usable: return Field("usable", "usable", bytes, text: number)
    case .actualBalloon: return Field("actual", "usedMemory", bytes, text: number)
    case .rss: return Field("rss", "rss", bytes, text: number)
    case .lastUpdate: return Field("last_update", "lastUpdate", moment(statistic.value), text: number)
    case .diskCaches: return Field("disk_caches", "diskCaches", bytes, text: number)
    case .hugetlbPgalloc: return Field("hugetlb_pgalloc", "hugetlbPageAllocations", count)
    case .hugetlbPgfail: return Field("hugetlb_pgfail", "hugetlbPageFailures", count)
    default: return nil
    }
  }

  /// When the guest reported last; null if it never has.
  private static func moment(_ seconds: UInt64) -> Value {
    seconds == 0 ? .null : Value(Int64(exactly: seconds).flatMap { Moment(seconds: $0).rfc3339 })
  }
}

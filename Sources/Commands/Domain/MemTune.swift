import CommandModel
import CommandOutput
import Libvirt
import Platform

/// Show or set the limits on a domain's memory.
struct MemTune: Command {
  static let info = CommandInfo(
    "memtune", group: .domain, "show or set the limits on the memory of a domain",
    many: .each("tuned"),
    discussion: """
      Without a limit, shows those that are set, in KiB. A limit may have a unit, such as 4GiB; without one it is in
      KiB, and -1 takes it away. In structured formats limits are in bytes, or the word "unlimited".
      """)

  static var examples: [Example] {
    [
      Example("memtune web1", "Show the limits."),
      Example(
        "memtune web1 --hard-limit 3GiB --config",
        "From the next boot on, let the guest's process have 3 GiB at most."),
      Example("memtune web1 --soft-limit -1", "Lift a limit."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "hardLimit?", "softLimit?", "swapHardLimit?", "minGuarantee?", .parameters),
    .silentChange(
      of: .domain, "hardLimit?", "softLimit?", "swapHardLimit?", "minGuarantee?", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("hard-limit", "most memory at all, scaled (default: KiB)", complete: .none("any size"))
  var hardLimit: MemoryLimit?
  @Option("soft-limit", "most memory while the host is short of it, scaled", complete: .none("any size"))
  var softLimit: MemoryLimit?
  @Option("swap-hard-limit", "most memory and swap together, scaled", complete: .none("any size"))
  var swapHardLimit: MemoryLimit?
  @Option("min-guarantee", "memory that is set aside for the domain, scaled", complete: .none("any size"))
  var minGuarantee: MemoryLimit?
  let impact = Impact(.showingOrChanging)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let changes = changes
    guard changes.isEmpty else {
      try attempt("Unable to change memory parameters") {
        try domain.setMemoryParameters(changes, impact.bits())
      }
      let change = try domain.identity + [Member(key: "changed", value: true)]
      let reach = impact.reach(in: domain, standard: .current)
      let scope = [Member(key: "live", value: reach.live), Member(key: "config", value: reach.config)]
      return Output(
        value: .object(
          change + changes.map { Member(key: $0.name.dataKey, value: Self.value(of: $0)) } + scope),
        nameKey: "name")
    }
    let limits = try attempt("Unable to get number of memory parameters") {
      try domain.memoryParameters(impact.bits())
    }
    return .record(Record(about: try domain.identity, separator: ": ", limits.map(Self.field)))
  }

  private var changes: TypedParameters {
    let limits = [
      ("hard_limit", hardLimit), ("soft_limit", softLimit), ("swap_hard_limit", swapHardLimit),
      ("min_guarantee", minGuarantee),
    ]
    return TypedParameters(
      limits.compactMap { name, limit in limit.map { TypedParameters.Entry(name, .ullong($0.kibibytes)) } })
  }

  static func field(of limit: TypedParameters.Entry) -> Field {
    let text = kibibytes(of: limit).map(String.init) ?? "unlimited"
    return Field(limit.name, limit.name.dataKey, value(of: limit), text: text)
  }

  /// In bytes, or the word for no limit; null for what is no number.
  private static func value(of limit: TypedParameters.Entry) -> Value {
    guard let kibibytes = limit.value.uint64 else { return .null }
    return kibibytes == MemoryLimit.unlimited ? .unlimited : Value(kibibytes: kibibytes)
  }

  private static func kibibytes(of limit: TypedParameters.Entry) -> UInt64? {
    limit.value.uint64.flatMap { $0 == MemoryLimit.unlimited ? nil : $0 }
  }
}

/// A limit on memory in KiB, rounded up; a number without a unit counts KiB, a negative one means no limit.
struct MemoryLimit: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .integer }
  /// C: VIR_DOMAIN_MEMORY_PARAM_UNLIMITED.
  static let unlimited: UInt64 = 9_007_199_254_740_991
  var kibibytes: UInt64

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    do {
      let bytes = try Self.bytes(text)
      kibibytes = bytes.map { $0 / 1024 + ($0 % 1024 == 0 ? 0 : 1) } ?? Self.unlimited
    } catch {
      let sentence = "Unable to parse integer parameter \(option.name)"
      throw ArgumentError(lines: [sentence] + (error.sentence.map { [$0] } ?? []))
    }
  }

  /// `nil` for no limit: a number below 0, whatever stands behind it.
  private static func bytes(_ text: String) throws(ScaleError) -> UInt64? {
    let trimmed = text.utf8.droppingBlanks
    guard trimmed.first == UInt8(ascii: "-") else {
      return try SizeParser.bytes(text, unit: 1024, limit: UInt64(Int64.max))
    }
    let digits = trimmed.dropFirst().prefix(while: \.isDigit)
    guard let number = Int64("-" + Substring(digits)) else { throw ScaleError(sentence: nil) }
    if number < 0 { return nil }
    return try SizeParser.bytes(String(Substring(trimmed.dropFirst())), unit: 1024)
  }
}

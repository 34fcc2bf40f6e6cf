import CommandModel
import CommandOutput
import Libvirt

/// Show or set the parameters of a domain's scheduler.
struct SchedInfo: Command {
  static let info = CommandInfo(
    "schedinfo", group: .domain, "show or set the parameters of a domain's scheduler",
    many: .each("tuned"),
    discussion: """
      Which parameters there are depends on the hypervisor: see what is shown without any. QEMU counts periods and
      quotas in microseconds, and a quota below 0 is none; in structured formats they are in seconds, and none is "unlimited".
      """)

  static var examples: [Example] {
    [
      Example("schedinfo web1", "Show the parameters of the scheduler."),
      Example(
        "schedinfo web1 --set cpu_shares=2048 --config",
        "Give the guest twice the usual share of the CPUs, from the next boot on.", needs: .host),
      Example(
        "schedinfo web1 vcpu_quota=50000 vcpu_period=100000 --config",
        "Allow each virtual CPU half of a real one.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(
    .domain, "scheduler", "weight?", "cap?", "cpuShares?", "vcpuPeriod?", "vcpuQuota?", "emulatorPeriod?",
    "emulatorQuota?", "globalPeriod?", "globalQuota?", "ioThreadPeriod?", "ioThreadQuota?", .parameters)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("weight", "set the weight (Xen credit scheduler)", complete: .none("any number"), nameOnly: true)
  var weight: ParameterText?
  @Option("cap", "set the cap (Xen credit scheduler)", complete: .none("any number"), nameOnly: true)
  var cap: ParameterText?
  let impact = Impact([
    .current: "show or change the domain as it is", .config: "show or change the definition",
    .live: "show or change the running domain",
  ])
  @Arguments("set", "parameters to set, as name=value", complete: .none("the names depend on the hypervisor"))
  var set: [FreeText]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let scheduler = try domain.schedulerType
    let first = Field("Scheduler", "scheduler", .string(scheduler.name))
    // virsh has printed this line before anything can go wrong with the parameters.
    try run.emit(.remark(.record(record([first]))))
    var parameters = try parameters(of: domain, scheduler.parameterCount)
    let changes = try changes(knowing: parameters)
    if changes.isEmpty, impact.live, impact.config {
      throw CommandFailure("cannot query both live and config at once", code: .usage)
    }
    if !changes.isEmpty {
      try set(changes, of: domain)
      parameters = try self.parameters(of: domain, scheduler.parameterCount)
    }
    let fields = parameters.map(field)
    let about = Record(about: try domain.identity, [first] + fields)
    return .record(about).replacingText(with: .record(record(fields)))
  }

  private func record(_ fields: [Field]) -> Record { Record(labelWidth: 15, separator: ": ", fields) }

  private func parameters(of domain: Domain, _ count: Int) throws -> TypedParameters {
    guard impact.isGiven else { return try domain.schedulerParameters(count: count) }
    // There is no one answer for both; after a change of both, the domain as it is shows it.
    return try domain.schedulerParameters(
      count: count, impact.live && impact.config ? .current : impact.bits())
  }

  private func set(_ changes: TypedParameters, of domain: Domain) throws {
    if impact.isGiven {
      try domain.setSchedulerParameters(changes, impact.bits())
    } else {
      try domain.setSchedulerParameters(changes)
    }
  }

  private func changes(knowing known: TypedParameters) throws -> TypedParameters {
    var changes = TypedParameters()
    for assignment in set {
      let parts = assignment.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw CommandFailure("Invalid syntax for --set, expecting name=value", code: .usage)
      }
      try add(String(parts[0]), String(parts[1]), knowing: known, to: &changes)
    }
    for (name, text) in [("cap", cap?.text), ("weight", weight?.text)] {
      guard let text else { continue }
      guard !text.isEmpty else {
        throw CommandFailure("Failed to get option '\(name)': Option argument is empty", code: .usage)
      }
      try add(name, text, knowing: known, to: &changes)
    }
    return changes
  }

  private func add(
    _ name: String, _ text: String, knowing known: TypedParameters, to changes: inout TypedParameters
  ) throws {
    guard let model = known[name] else {
      throw CommandFailure("invalid scheduler option: \(name)", code: .usage)
    }
    changes.append(name, try model.reading(text, for: name))
  }

  /// Periods and quotas are microseconds; what is not known stays as it is.
  private func field(of parameter: TypedParameters.Entry) -> Field {
    let (name, text) = (parameter.name, parameter.value.text)
    let isTime = name.dataKey != name && (name.hasSuffix("_period") || name.hasSuffix("_quota"))
    guard isTime, let number = parameter.value.double else {
      return Field(name, name.dataKey, Value(parameter.value), text: text)
    }
    return Field(name, name.dataKey, number < 0 ? .unlimited : .double(number / 1e6), text: text)
  }
}

/// Text that is read as a number once it is known which kind of number.
struct ParameterText: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .integer }
  var text: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) { self.text = text }
}

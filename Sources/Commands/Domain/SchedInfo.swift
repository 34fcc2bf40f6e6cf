import CommandModel
import CommandOutput
import Libvirt

/// Show or set the parameters of a domain's scheduler.
struct SchedInfo: Command {
  static let info = CommandInfo(
    "schedinfo", group: .domain, "show or set the parameters of a domain's scheduler",
    discussion: """
      Which parameters there are depends on the hypervisor: see what is shown without any. QEMU counts periods and
      quotas in microseconds, and a quota below 0 is none; in structured formats they are in seconds, and null.
      """)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("weight", "set the weight (Xen credit scheduler)", complete: .none("any number"), nameOnly: true)
  var weight: ParameterText?
  @Option("cap", "set the cap (Xen credit scheduler)", complete: .none("any number"), nameOnly: true)
  var cap: ParameterText?
  @Flag("current", "show or change the domain as it is") var current: Bool
  @Flag("config", "show or change the definition") var config: Bool
  @Flag("live", "show or change the running domain") var live: Bool
  @Arguments("set", "parameters to set, as name=value", complete: .none("the names depend on the hypervisor"))
  var set: [FreeText]

  private var impact: Impact { Impact(live: live, config: config, current: current) }

  func checkOptions() throws { try impact.check() }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let scheduler = try domain.schedulerType
    let first = Field("Scheduler", "scheduler", .string(scheduler.name), isName: true)
    // virsh has printed this line before anything can go wrong with the parameters.
    try run.emit(.remark(.record(record([first]))))
    var parameters = try parameters(of: domain, scheduler.parameterCount)
    let changes = try changes(knowing: parameters)
    if changes.isEmpty, live, config {
      throw CommandFailure("cannot query both live and config at once", code: .usage)
    }
    if !changes.isEmpty {
      try set(changes, of: domain)
      parameters = try self.parameters(of: domain, scheduler.parameterCount)
    }
    let fields = parameters.map(field)
    return .record(record([first] + fields)).replacingText(with: .record(record(fields)))
  }

  private func record(_ fields: [Field]) -> Record { Record(labelWidth: 15, separator: ": ", fields) }

  private func parameters(of domain: Domain, _ count: Int) throws -> TypedParameters {
    guard impact.isGiven else { return try domain.schedulerParameters(count: count) }
    // There is no one answer for both; after a change of both, the domain as it is shows it.
    return try domain.schedulerParameters(count: count, live && config ? .current : impact.flags)
  }

  private func set(_ changes: TypedParameters, of domain: Domain) throws {
    if impact.isGiven {
      try domain.setSchedulerParameters(changes, impact.flags)
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

  /// Periods and quotas are microseconds.
  private func field(of parameter: TypedParameters.Entry) -> Field {
    let (name, text) = (parameter.name, parameter.value.text)
    guard name.hasSuffix("_period") || name.hasSuffix("_quota"), let number = parameter.value.double else {
      return Field(name, name.camelCase, Value(parameter.value), text: text)
    }
    return Field(name, name.camelCase, number < 0 ? .null : .double(number / 1e6), text: text)
  }
}

/// Text that is read as a number once it is known which kind of number.
struct ParameterText: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .integer }
  var text: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) { self.text = text }
}

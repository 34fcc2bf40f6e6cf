import CommandModel
import CommandOutput
import Libvirt

/// Show what a domain is and has.
struct DomInfo: Command {
  static let info = CommandInfo(
    "dominfo", group: .monitor, "show basic information about a domain",
    many: .each("shown"),
    discussion: """
      Prints identity, state, CPU and memory, persistence, autostart, security labels, and what libvirt holds against
      the configuration.
      """)

  static var examples: [Example] {
    [
      Example("dominfo web1", "Show what is most asked for."),
      Example("dominfo 'web*' -o json", "The same of several domains, as one array."),
    ]
  }

  static let result: ResultShape? = .about(
    .domain, "osType", "state", "stateReason", "vcpus", "cpuTime", "maxMemory", "usedMemory", "persistent",
    "autostart", "autostartOnce", "managedSave", "title", "securityModel", "securityDOI", "securityLabel",
    "securityMode", "messages")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    var fields = try identity(of: domain)
    let info = try domain.info
    // Text leaves that to domstate.
    let reason = run.wantsData ? try? domain.stateWithReason.reason.word : nil
    fields += Self.resources(info, reason: reason)
    let persistent = try? domain.isPersistent
    fields.append(answerField("Persistent:", "persistent", persistent))
    fields += settings(of: domain)
    // A column of list, which text does not have here.
    fields.append(Field(nil, "title", Value(run.wantsData ? try? domain.metadata(.title) : nil)))
    fields += try security(of: domain, in: try run.connection(), state: info.state)
    fields.append(messages(of: domain))
    return try run.output(
      of: Record(fields), loggingBefore: "persistent",
      "Domain persistent flag value: \(persistent.flagText)")
  }

  private func identity(of domain: Domain) throws -> [Field] {
    var fields = [
      Field("Id:", "id", Value(domain.id)),
      Field("Name:", "name", .string(try domain.name), isName: true),
      Field("UUID:", "uuid", .string(try domain.uuid)),
    ]
    let type = try? domain.osType
    fields.append(Field(type == nil ? nil : "OS Type:", "osType", Value(type)))
    return fields
  }

  static func resources(_ info: Domain.Info, reason: String?) -> [Field] {
    let maximum = info.maxMemoryKiB == UInt64.max ? "no limit" : "\(info.maxMemoryKiB) KiB"
    var fields = [
      Field("State:", "state", .string(info.state.word), text: info.state.text, style: info.state.style),
      Field(nil, "stateReason", Value(reason)),
      Field("CPU(s):", "vcpus", Value(info.vcpuCount)),
    ]
    let seconds = Double(info.cpuTimeNanoseconds) / 1e9
    let label = info.cpuTimeNanoseconds == 0 ? nil : "CPU time:"
    fields.append(
      Field(label, "cpuTime", Value(seconds: info.cpuTimeNanoseconds), text: seconds.fixed(1) + "s"))
    return fields + [
      Field(
        "Max memory:", "maxMemory",
        info.maxMemoryKiB == UInt64.max ? .unlimited : Value(kibibytes: info.maxMemoryKiB), text: maximum),
      Field("Used memory:", "usedMemory", Value(kibibytes: info.memoryKiB), text: "\(info.memoryKiB) KiB"),
    ]
  }

  private func settings(of domain: Domain) -> [Field] {
    [
      switchField("Autostart:", "autostart", try? domain.autostart),
      // Libraries older than 11.2 have no such switch.
      switchField("Autostart Once:", "autostartOnce", try? domain.autostartOnce),
      answerField("Managed save:", "managedSave", try? domain.hasManagedSave),
    ]
  }

  private func answerField(_ label: String, _ key: String, _ answer: Bool?) -> Field {
    Field(label, key, Value(answer), text: answer.yesNo(else: "unknown"))
  }

  private func switchField(_ label: String, _ key: String, _ isOn: Bool?) -> Field {
    Field(isOn == nil ? nil : label, key, Value(isOn), text: isOn == true ? "enable" : "disable")
  }

  /// What libvirt holds against the configuration, a line each.
  private func messages(of domain: Domain) -> Field {
    let messages = (try? domain.messages()) ?? []
    let text = messages.joined(separator: "\n" + String(repeating: " ", count: 16))
    return Field(messages.isEmpty ? nil : "Messages:", "messages", Value(messages), text: text)
  }

  private func security(of domain: Domain, in connection: Connection, state: Domain.State) throws -> [Field] {
    let model = (try? connection.securityModel).flatMap { $0.model.isEmpty ? nil : $0 }
    let isAsked = model != nil && domain.id != nil
    let label = isAsked ? (try? domain.securityLabel).flatMap { $0.label.isEmpty ? nil : $0 } : nil
    let mode = label.map { $0.isEnforcing ? "enforcing" : "permissive" }
    return [
      Field(model == nil ? nil : "Security model:", "securityModel", Value(model?.model)),
      Field(model == nil ? nil : "Security DOI:", "securityDOI", Value(model?.domainOfInterpretation)),
      Field(
        label == nil ? nil : "Security label:", "securityLabel", Value(label?.label),
        text: "\(label?.label ?? "") (\(mode ?? ""))"),
      Field(nil, "securityMode", Value(mode)),
    ]
  }
}

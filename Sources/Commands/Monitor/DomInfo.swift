import CommandModel
import CommandOutput
import Libvirt

/// Show what a domain is and has.
struct DomInfo: Command {
  static let info = CommandInfo(
    "dominfo", group: .monitor, "show basic information about a domain",
    discussion: "Prints identity, state, CPU and memory, persistence, autostart, and security labels.")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference

  func run(in session: Session) throws -> Output {
    let domain = try session.domain(domain)
    var fields = try identity(of: domain)
    let info = try domain.info
    fields += resources(info, isActive: domain.id != nil)
    fields += try settings(of: domain)
    fields += try security(of: domain, in: try session.connection(), state: info.state)
    return .record(Record(labelWidth: 15, fields))
  }

  private func identity(of domain: Domain) throws -> [Field] {
    var fields = [
      Field("Id:", "id", Value(domain.id)),
      Field("Name:", "name", .string(try domain.name), isName: true),
      Field("UUID:", "uuid", .string(try domain.uuid)),
    ]
    if let type = try? domain.osType { fields.append(Field("OS Type:", "osType", .string(type))) }
    return fields
  }

  private func resources(_ info: Domain.Info, isActive: Bool) -> [Field] {
    let maximum = info.maxMemoryKiB == UInt64.max ? "no limit" : "\(info.maxMemoryKiB) KiB"
    var fields = [
      Field("State:", "state", .string(info.state.word), text: info.state.text, style: info.state.style),
      Field("CPU(s):", "vcpus", Value(info.vcpuCount)),
    ]
    if info.cpuTimeNanoseconds != 0 {
      let seconds = Double(info.cpuTimeNanoseconds) / 1e9
      fields.append(Field("CPU time:", "cpuTime", .double(seconds), text: seconds.fixed(1) + "s"))
    }
    return fields + [
      Field("Max memory:", "maxMemory", Value(info.maxMemoryKiB * 1024), text: maximum),
      Field("Used memory:", "usedMemory", Value(info.memoryKiB * 1024), text: "\(info.memoryKiB) KiB"),
    ]
  }

  private func settings(of domain: Domain) throws -> [Field] {
    var fields: [Field] = []
    let persistent = try? domain.isPersistent
    fields.append(
      Field(
        "Persistent:", "persistent", Value(persistent),
        text: persistent.map { $0 ? "yes" : "no" } ?? "unknown"))
    if let autostart = try? domain.autostart {
      fields.append(
        Field("Autostart:", "autostart", .bool(autostart), text: autostart ? "enable" : "disable"))
    }
    let saved = try? domain.hasManagedSave
    fields.append(
      Field("Managed save:", "managedSave", Value(saved), text: saved.map { $0 ? "yes" : "no" } ?? "unknown"))
    return fields
  }

  private func security(of domain: Domain, in connection: Connection, state: Domain.State) throws -> [Field] {
    guard let model = try? connection.securityModel, !model.model.isEmpty else { return [] }
    var fields = [
      Field("Security model:", "securityModel", .string(model.model)),
      Field("Security DOI:", "securityDOI", .string(model.domainOfInterpretation)),
    ]
    guard domain.id != nil, let label = try? domain.securityLabel, !label.label.isEmpty else { return fields }
    let mode = label.isEnforcing ? "enforcing" : "permissive"
    fields.append(
      Field("Security label:", "securityLabel", .string(label.label), text: "\(label.label) (\(mode))"))
    return fields
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show or switch virtual CPUs as the guest sees them.
struct GuestVCPUs: Command {
  static let info = CommandInfo(
    "guestvcpus", group: .domain, "show or switch virtual CPUs as the guest sees them",
    many: .each("changed"),
    discussion: """
      Asks the guest agent. Without a list, shows which virtual CPUs the guest has, which of them are online, and which
      can be taken offline. What is switched off stays plugged in: see setvcpu for that.
      """)

  static var examples: [Example] {
    [
      Example("guestvcpus web1", "Show which CPUs the guest uses and which it could switch.", needs: .host),
      Example(
        "guestvcpus web1 --cpulist 2-3 --disable", "Have the guest stop using two of them.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "vcpuNumbers?", "onlineVcpus?", "offlinableVcpus?", .parameters),
    .silentChange(of: .domain, "vcpuNumbers", "enabled"))

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("cpulist", "numbers of virtual CPUs", complete: .none("a list of numbers")) var list: Late<String>?
  let choice = OnOffChoice(enable: "switch them on", disable: "switch them off")

  private static let keys = [
    "vcpus": "vcpuNumbers", "online": "onlineVcpus", "offlinable": "offlinableVcpus",
  ]

  func checkOptions() throws {
    if list == nil, choice.enable { throw CommandFailure.required("cpulist", by: "enable") }
    if list == nil, choice.disable { throw CommandFailure.required("cpulist", by: "disable") }
    if try list?.value() != nil, !choice.isGiven {
      throw CommandFailure(
        "One of options --enable or --disable is required by option --cpulist", code: .usage)
    }
  }

  func run(in run: Run) throws -> Output {
    let list = try list?.value()
    let domain = try run.domain(domain)
    guard let list else {
      let known = try domain.guestVcpus()
      return .record(Record(about: try domain.identity, separator: ": ", known.map(field)))
    }
    try domain.setGuestVcpus(list, enabled: choice.enable)
    return .silentChange(
      of: try domain.identity,
      ["vcpuNumbers": Value(CPUList.numbers(in: list)), "enabled": .bool(choice.enable)])
  }

  private func field(_ parameter: TypedParameters.Entry) -> Field {
    guard let key = Self.keys[parameter.name], case .string(let list) = parameter.value else {
      return Field(
        parameter.name, parameter.name.dataKey, Value(parameter.value), text: parameter.value.text)
    }
    return Field(parameter.name, key, Value(CPUList.numbers(in: list)), text: list)
  }
}

import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show the virtual CPUs of a domain.
struct VCPUInfo: Command {
  static let info = CommandInfo(
    "vcpuinfo", group: .domain, "show the virtual CPUs of a domain",
    many: .each("shown"),
    discussion: """
      Each CPU of the host on which a virtual CPU may run is a y among the dashes; --pretty writes them as a list. Of a
      domain that is not active only the pinning is known.
      """)

  static var examples: [Example] {
    [
      Example("vcpuinfo web1", "Show on which CPU each runs, and may run."),
      Example("vcpuinfo web1 --pretty", "Write the CPUs as ranges."),
    ]
  }

  static let result: ResultShape? = .rows("domain", "vcpu", "cpu", "state", "cpuTime", "affinity")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("pretty", "write the affinity as a list") var pretty: Bool

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let domain = try run.domain(domain)
    let owner = Field(nil, "domain", .string(try domain.name))
    let hostCount = try run.connection().hostCPUCount()
    let info = try domain.info
    do {
      let vcpus = try domain.vcpus(maxCount: info.vcpuCount, hostCPUCount: hostCount)
      return .records(vcpus.map { record(of: $0, owner, hostCount) })
    } catch {
      guard info.state == .shutoff else { throw error }
      return .records(try defined(in: domain, owner, hostCount))
    }
  }

  private func record(of vcpu: Domain.VcpuInfo, _ owner: Field, _ hostCount: Int) -> Record {
    let state = vcpu.state.name
    return Record(
      labelWidth: 15,
      [
        owner, Field("VCPU:", "vcpu", Value(vcpu.number)), placement(vcpu.placement),
        Field("State:", "state", Value(state), text: state ?? "no state"), time(vcpu.cpuTimeNanoseconds),
        affinity(vcpu.affinity, hostCount),
      ])
  }

  private func placement(_ placement: Domain.VcpuPlacement) -> Field {
    if case .host(let cpu) = placement { return Field("CPU:", "cpu", Value(cpu)) }
    return Field("CPU:", "cpu", .null, text: "N/A")
  }

  /// The line is left out where no time has been used.
  private func time(_ nanoseconds: UInt64) -> Field {
    let seconds = Double(nanoseconds) / 1e9
    let label = nanoseconds == 0 ? nil : "CPU time:"
    return Field(label, "cpuTime", .double(seconds), text: seconds.fixed(1) + "s")
  }

  private func affinity(_ map: CPUMap, _ hostCount: Int) -> Field {
    let text = pretty ? "\(map.list(of: hostCount)) (out of \(hostCount))" : map.letters(of: hostCount)
    return Field("CPU Affinity:", "affinity", map.value(of: hostCount), text: text)
  }

  /// The virtual CPUs with which the domain would start.
  private func defined(in domain: Domain, _ owner: Field, _ hostCount: Int) throws -> [Record] {
    let document = try XMLDocument(parsing: try domain.xmlDescription(.inactive))
    let count = document.root.child(named: "vcpu").flatMap { UInt16($0.text) }.map(Int.init) ?? 0
    let maps = try domain.vcpuPinning(maxCount: count, hostCPUCount: hostCount, .config)
    let isEnabled = Self.enabledVCPUs(document.root)
    return maps.enumerated().filter { isEnabled($0.offset) }.map { number, map in
      Record(
        labelWidth: 15,
        [
          owner, Field("VCPU:", "vcpu", Value(number)), Field("CPU:", "cpu", .null, text: "N/A"),
          Field("State:", "state", .null, text: "N/A"), Field("CPU time", "cpuTime", .null, text: "N/A"),
          affinity(map, hostCount),
        ])
    }
  }

  /// Which virtual CPUs are enabled: those that are one by one, else the first so many, else all.
  static func enabledVCPUs(_ domain: XMLNode) -> (Int) -> Bool {
    if let listed = domain.child(named: "vcpus")?.children(named: "vcpu"), !listed.isEmpty {
      let ids = Set(listed.filter { $0["enabled"] == "yes" }.compactMap { $0["id"].flatMap { Int($0) } })
      return ids.contains
    }
    let current = domain.child(named: "vcpu")?["current"].flatMap { Int($0) }
    return { number in current.map { number < $0 } ?? true }
  }
}

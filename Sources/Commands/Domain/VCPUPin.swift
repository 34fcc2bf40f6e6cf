import CommandModel
import CommandOutput
import Libvirt

/// Show or set on which CPUs of the host virtual CPUs run.
struct VCPUPin: Command {
  static let info = CommandInfo(
    "vcpupin", group: .domain, "show or set on which CPUs of the host virtual CPUs may run",
    many: .each("pinned"),
    discussion: """
      Without a list, shows what is set, for all virtual CPUs or for one. A list has numbers and ranges, such as
      0-3,8, and ^2 takes one out of a range; r stands for all CPUs of the host.
      """)

  static var examples: [Example] {
    [
      Example("vcpupin web1", "Show where all may run."),
      Example("vcpupin web1 0 2,3", "Keep the first one on two CPUs of the host."),
    ]
  }

  static let result: ResultShape? = .either(
    .rows("domain", "vcpu", "affinity"), .silentChange(of: .domain, "vcpu", "affinity", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("vcpu", "number of the virtual CPU", complete: .none("a number of the guest's own"))
  var vcpu: UInt32?
  @Option("cpulist", "CPUs of the host, or r for all", complete: .none("a list of numbers"))
  var cpuList: FreeText?
  let impact = Impact(.showingOrChanging)

  private struct Row: Sendable {
    var vcpu: Int
    var affinity: CPUMap
  }

  func checkOptions() throws {
    if cpuList == nil, impact.live, impact.config { throw CommandFailure.exclusive("live", "config") }
  }

  func run(in run: Run) throws -> Output {
    if cpuList != nil, vcpu == nil {
      throw CommandFailure("vcpupin: Missing vCPU number in pin mode.", code: .usage)
    }
    let hostCount = try run.connection().hostCPUCount()
    let domain = try run.domain(domain)
    if let cpuList, let vcpu {
      let cpus = try CPUList.parse(cpuList.text, hostCPUCount: hostCount)
      try pin(Int(vcpu), of: domain, to: cpus)
      let reach = impact.reach(in: domain, standard: .live)
      return .silentChange(
        of: try domain.identity,
        [
          "vcpu": Value(vcpu), "affinity": cpus.value(of: hostCount), "live": reach.live,
          "config": reach.config,
        ])
    }
    try run.refuseNames()
    let name = try domain.name
    let columns: [Column<Row>] = [
      Column(nil, "domain") { _ in .string(name) },
      Column("VCPU", "vcpu", type: .number) { Value($0.vcpu) },
      Column("CPU Affinity", "affinity", type: .list, text: { $0.affinity.list(of: hostCount) }) {
        $0.affinity.value(of: hostCount)
      },
    ]
    let table = try run.table(of: columns, text: .table(["vcpu", "affinity"]))
    return table.output(of: try rows(of: domain, hostCount))
  }

  private func pin(_ vcpu: Int, of domain: Domain, to cpus: CPUMap) throws {
    if impact.isGiven {
      try domain.pinVcpu(vcpu, to: cpus, impact.bits())
    } else {
      try domain.pinVcpu(vcpu, to: cpus)
    }
  }

  private func rows(of domain: Domain, _ hostCount: Int) throws -> [Row] {
    let count = try vcpuCount(of: domain)
    if let vcpu, vcpu >= count {
      let kind = try isLive(domain) ? "live" : "persistent"
      throw CommandFailure("vcpu \(vcpu) is out of range of \(kind) cpu count \(count)", code: .notFound)
    }
    let maps = try domain.vcpuPinning(maxCount: count, hostCPUCount: hostCount, impact.bits())
    return maps.enumerated().map { Row(vcpu: $0, affinity: $1) }.filter {
      vcpu.map(Int.init) ?? $0.vcpu == $0.vcpu
    }
  }

  private func vcpuCount(of domain: Domain) throws -> Int {
    let kind = impact.live ? "offline" : "transient"
    let sentence = "cannot get vcpupin for \(kind) domain"
    if impact.live, try !domain.isActive { throw CommandFailure(sentence) }
    if impact.config, try !domain.isPersistent { throw CommandFailure(sentence) }
    return try attempt(sentence) { try maxVcpuCount(of: domain) }
  }

  private func maxVcpuCount(of domain: Domain) throws -> Int {
    do {
      return try domain.vcpuCount(impact.bits(Domain.VcpuFlags.self).union(.maximum))
    } catch {
      // Drivers without the flags may know how many there can be.
      guard error.code == .noSupport || error.code == .invalidArg, !impact.config else { throw error }
      return try domain.maxVcpuCount
    }
  }

  private func isLive(_ domain: Domain) throws -> Bool {
    if impact.config { return false }
    return try impact.live || domain.isActive
  }
}

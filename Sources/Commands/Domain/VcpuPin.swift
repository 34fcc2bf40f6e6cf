import CommandModel
import CommandOutput
import Libvirt

/// Show or set on which CPUs of the host virtual CPUs run.
struct VcpuPin: Command {
  static let info = CommandInfo(
    "vcpupin", group: .domain, "show or set on which CPUs of the host virtual CPUs may run",
    discussion: """
      Without a list, shows what is set, for all virtual CPUs or for one. A list has numbers and ranges, such as
      0-3,8, and ^2 takes one out of a range; r stands for all CPUs of the host.
      """)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("vcpu", "number of the virtual CPU", complete: .none("a number of the guest's own"))
  var vcpu: UInt32?
  @Option("cpulist", "CPUs of the host, or r for all", complete: .none("a list of numbers"))
  var cpulist: FreeText?
  @Flag("config", "show or change the definition") var config: Bool
  @Flag("live", "show or change the running domain") var live: Bool
  @Flag("current", "show or change the domain as it is") var current: Bool

  private struct Row: Sendable {
    var vcpu: Int
    var affinity: CPUMap
  }

  private var impact: Impact { Impact(live: live, config: config, current: current) }

  func checkOptions() throws {
    try impact.check()
    if cpulist == nil, live, config { throw CommandFailure.exclusive("live", "config") }
  }

  func run(in run: Run) throws -> Output {
    if cpulist != nil, vcpu == nil {
      throw CommandFailure("vcpupin: Missing vCPU number in pin mode.", code: .usage)
    }
    let hostCount = try run.connection().hostCPUCount()
    let domain = try run.domain(domain)
    if let cpulist, let vcpu {
      let cpus = try CPUList.parse(cpulist.text, hostCPUCount: hostCount)
      try pin(Int(vcpu), of: domain, to: cpus)
      return Output(value: [
        "domain": .string(try domain.name), "vcpu": Value(vcpu), "affinity": cpus.value(of: hostCount),
      ])
    }
    let columns: [Column<Row>] = [
      Column("VCPU", "vcpu", type: .number, isName: true) { Value($0.vcpu) },
      Column("CPU Affinity", "affinity", text: { $0.affinity.list(of: hostCount) }) {
        $0.affinity.value(of: hostCount)
      },
    ]
    return Table(columns).output(try rows(of: domain, hostCount))
  }

  private func pin(_ vcpu: Int, of domain: Domain, to cpus: CPUMap) throws {
    if impact.isGiven {
      try domain.pinVcpu(vcpu, to: cpus, impact.flags)
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
    let maps = try domain.vcpuPinning(maxCount: count, hostCPUCount: hostCount, impact.flags)
    return maps.enumerated().map { Row(vcpu: $0, affinity: $1) }.filter {
      vcpu.map(Int.init) ?? $0.vcpu == $0.vcpu
    }
  }

  private func vcpuCount(of domain: Domain) throws -> Int {
    let kind = live ? "offline" : "transient"
    let sentence = "cannot get vcpupin for \(kind) domain"
    if live, try !domain.isActive { throw CommandFailure(sentence) }
    if config, try !domain.isPersistent { throw CommandFailure(sentence) }
    return try attempt(sentence) { try maxVcpuCount(of: domain) }
  }

  private func maxVcpuCount(of domain: Domain) throws -> Int {
    do {
      return try domain.vcpuCount(Domain.VcpuFlags(rawValue: impact.flags.rawValue).union(.maximum))
    } catch {
      // Drivers without the flags may know how many there can be.
      guard error.code == .noSupport || error.code == .invalidArg, !config else { throw error }
      return try domain.maxVcpuCount
    }
  }

  private func isLive(_ domain: Domain) throws -> Bool {
    if config { return false }
    return try live || domain.isActive
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show or set on which CPUs of the host the emulator's own threads run.
struct EmulatorPin: Command {
  static let info = CommandInfo(
    "emulatorpin", group: .domain, "show or set on which CPUs of the host a domain's emulator may run",
    many: .each("pinned"),
    discussion: """
      Without a list, shows what is set. A list has numbers and ranges, such as 0-3,8, and ^2 takes one out of a range;
      r stands for all CPUs of the host. Virtual CPUs and I/O threads have pinnings of their own.
      """)

  static var examples: [Example] {
    [
      Example("emulatorpin web1", "Show where the emulator's own threads may run."),
      Example("emulatorpin web1 0-3,^2 --config", "From the next boot on, keep them on the CPUs 0, 1 and 3."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "affinity"), .silentChange(of: .domain, "affinity", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("cpulist", "CPUs of the host, or r for all", complete: .none("a list of numbers"))
  var cpuList: FreeText?
  let impact = Impact(.showingOrChanging)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let hostCount = try run.connection().hostCPUCount()
    guard let cpuList else { return try pinning(of: domain, hostCount) }
    let cpus = try CPUList.parse(cpuList.text, hostCPUCount: hostCount)
    try domain.pinEmulator(to: cpus, impact.isGiven ? impact.bits() : .live)
    let reach = impact.reach(in: domain, standard: .live)
    return .silentChange(
      of: try domain.identity,
      ["affinity": cpus.value(of: hostCount), "live": reach.live, "config": reach.config])
  }

  private func pinning(of domain: Domain, _ hostCount: Int) throws -> Output {
    let cpus =
      try domain.emulatorPinning(hostCPUCount: hostCount, impact.bits()) ?? CPUMap(cpuCount: hostCount)
    let rule = String(repeating: "-", count: 34)
    return Output.fact(
      cpus.list(of: hostCount), of: try domain.identity, ["affinity": cpus.value(of: hostCount)]
    ).preceded(by: .extra("emulator: CPU Affinity\n\(rule)\n       *: "))
  }
}

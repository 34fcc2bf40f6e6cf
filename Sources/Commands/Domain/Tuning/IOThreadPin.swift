import CommandModel
import CommandOutput
import Libvirt

/// Set on which CPUs of the host an I/O thread runs.
struct IOThreadPin: Command {
  static let info = CommandInfo(
    "iothreadpin", group: .domain, "set on which CPUs of the host an I/O thread may run",
    many: .each("pinned"),
    discussion: """
      A list has numbers and ranges, such as 0-3,8, and ^2 takes one out of a range; r stands for all CPUs of the host.
      What is set is shown by iothreadinfo.
      """)

  static var examples: [Example] {
    [
      Example("iothreadpin web1 1 0-3", "Keep a thread on the first four CPUs."),
      Example("iothreadpin web1 1 6,7 --config", "Keep it on two others from the next boot on."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "ioThread", "affinity", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("iothread", "number of the I/O thread", complete: .ioThreads) var thread: UInt32
  @Argument("cpulist", "CPUs of the host, or r for all", complete: .none("a list of numbers"))
  var cpuList: String
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let hostCount = try run.connection().hostCPUCount()
    let cpus = try CPUList.parse(cpuList, hostCPUCount: hostCount)
    try domain.pinIOThread(thread, to: cpus, impact.bits())
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      [
        "ioThread": Value(thread), "affinity": cpus.value(of: hostCount), "live": reach.live,
        "config": reach.config,
      ])
  }
}

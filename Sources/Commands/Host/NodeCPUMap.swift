import CommandModel
import CommandOutput
import Libvirt

/// Show which CPUs of the host are online.
struct NodeCPUMap: Command {
  static let info = CommandInfo(
    "nodecpumap", group: .host, "show which CPUs of the host are online",
    discussion: """
      Prints how many CPUs the host has, how many of them are online, and a letter for each: 'y' for one that is
      online. With --pretty the numbers of those that are online are listed instead.
      """)

  static var examples: [Example] {
    [
      Example("nodecpumap", "Show which CPUs there are, and which are online."),
      Example("nodecpumap --pretty", "Write them as ranges."),
    ]
  }

  static let result: ResultShape? = .keys("presentCpus", "onlineCpuCount", "onlineCpus")

  @Flag("pretty", "list the numbers of the CPUs") var pretty: Bool

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let cpus = try attempt("Unable to get cpu map") { try connection.hostCPUs() }
    let (count, online) = (cpus.count, cpus.online)
    return .record(
      Record(
        labelWidth: 15,
        [
          Field("CPUs present:", "presentCpus", Value(count)),
          Field("CPUs online:", "onlineCpuCount", Value(online.numbers(below: count).count)),
          Field(
            "CPU map:", "onlineCpus", online.value(of: count),
            text: pretty ? online.list(of: count) : online.letters(of: count)),
        ]))
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show which CPUs of the host are online.
struct NodeCpuMap: Command {
  static let info = CommandInfo(
    "nodecpumap", group: .host, "show which CPUs of the host are online",
    discussion: """
      Prints how many CPUs the host has, how many of them are online, and a letter for each: 'y' for one that is
      online. With --pretty the numbers of those that are online are listed instead.
      """)

  @Flag("pretty", "list the numbers of the CPUs") var pretty: Bool

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let cpus = try attempt("Unable to get cpu map") { try connection.hostCPUs() }
    let online = (0..<cpus.count).filter(cpus.online.contains)
    let letters = String((0..<cpus.count).map { cpus.online.contains($0) ? "y" : "-" })
    return .record(
      Record(
        labelWidth: 15,
        [
          Field("CPUs present:", "present", Value(cpus.count)),
          Field("CPUs online:", "online", Value(online.count)),
          Field(
            "CPU map:", "onlineCpus", .array(online.map { Value($0) }),
            text: pretty ? Self.ranges(online) : letters),
        ]))
  }

  /// Ascending numbers as libvirt writes sets of CPUs: `0-3,8`.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound == number - 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}

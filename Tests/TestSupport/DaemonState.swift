import Foundation

/// All that virsh sees of a daemon's objects, as one text: the effect of commands, whoever gave them.
///
/// Names are asked for first, then everything about them in one session of virsh.
public struct DaemonState: Sendable {
  /// The text, with what is random or moves by itself made equal.
  public let text: String

  /// Looks at the daemon at `uri` with the installed virsh.
  public init(of uri: String, in hermetic: Hermetic) async throws {
    let virsh = Session(uri: uri, hermetic: hermetic)
    let names = try await virsh.names([
      "list --all --name", "net-list --all --name", "pool-list --all --name", "pool-list --name",
    ])
    let (domains, networks, pools, active) = (names[0], names[1], names[2], names[3])
    let inner = try await virsh.names(
      domains.flatMap { ["snapshot-list \($0) --name", "checkpoint-list \($0) --name"] }
        + active.map { "vol-list \($0)" })
    var looks = [
      "list --all --title --managed-save", "list --all --autostart --name", "net-list --all",
      "pool-list --all", "nwfilter-list", "secret-list", "nwfilter-binding-list",
    ]
    for (index, domain) in domains.enumerated() {
      looks += Self.domainLooks.map { "\($0) \(domain)" }
      looks += inner[2 * index].map { "snapshot-dumpxml \(domain) \($0)" }
      looks += inner[2 * index + 1].map { "checkpoint-dumpxml \(domain) \($0)" }
    }
    for network in networks { looks += Self.networkLooks.map { "\($0) \(network)" } }
    for pool in pools { looks += Self.poolLooks.map { "\($0) \(pool)" } }
    for (pool, volumes) in zip(active, inner[(2 * domains.count)...]) {
      looks += volumes.map { "vol-dumpxml \($0.prefix { $0 != " " })' \(pool)" }
    }
    let scratch = Normaliser.replacing(hermetic.scratch.path, by: "/SCRATCH")
    text = try await virsh.answers(to: looks).normalised(by: [scratch] + Self.unstable)
  }

  private static let domainLooks = [
    "dominfo", "domstate --reason", "dumpxml --security-info", "dumpxml --inactive --security-info",
    "managedsave-dumpxml", "vcpuinfo", "schedinfo", "memtune", "domblkinfo --all", "snapshot-list --tree",
    "snapshot-current --name", "checkpoint-list --tree",
  ]
  private static let networkLooks = [
    "net-info", "net-dumpxml", "net-dumpxml --inactive", "net-port-list",
  ]
  private static let poolLooks = [
    "pool-info --bytes", "pool-dumpxml", "pool-dumpxml --inactive", "vol-list --details",
  ]

  /// What differs between two daemons that were treated alike.
  public static let unstable: [Normaliser] = [
    .replacing(#"(CPU time|time): +[0-9.]+s"#, by: "$1: TIME"),
    .replacing(#"<(atime|mtime|ctime|btime)>[0-9.]+<"#, by: "<$1>TIME<"),
    .newUUIDs, .macAddresses, .dates, .epochSeconds,
    .replacing(#"/dev/pts/[0-9]+"#, by: "/dev/pts/N"),
    // Pools share a file system with everybody else.
    .replacing(#"(Allocation|Available): +[0-9]+"#, by: "$1: BYTES"),
    .replacing(
      #"(<pool[^$]*?<allocation[^>]*>)[0-9]+(</allocation>\s*<available[^>]*>)[0-9]+"#, by: "$1N$2N"),
    // Which processor runs a guest is the scheduler's choice.
    .replacing(#"(CPU: +)[0-9]+"#, by: "$1N"),
  ]
}

/// A virsh that is asked several things at once.
private struct Session {
  let uri: String
  let hermetic: Hermetic

  /// Each command with its answer and its errors, whether it succeeds or not.
  func answers(to commands: [String]) async throws -> String {
    let script = commands.map { command in
      // A quiet echo ends no line.
      "echo '\n\(Self.mark)\(command.replacingOccurrences(of: "'", with: ""))\n'\n\(command)"
    }.joined(separator: "\n")
    let result = try await hermetic.run(
      "/bin/sh", ["-c", "exec \"$0\" \"$@\" 2>&1", Program.virsh, "-q", "-c", uri, script],
      deadline: .seconds(60))
    // Every command has to have been run, or nothing is known.
    let answered = result.output.split(separator: "\n").count { $0.hasPrefix(Self.mark) }
    guard answered == commands.count else {
      throw FixtureError("\(answered) of \(commands.count): \(result)")
    }
    return result.output
  }

  /// The lines that each command gives, in quotes; of a table, the rows.
  func names(_ commands: [String]) async throws -> [[String]] {
    guard !commands.isEmpty else { return [] }
    let answers = try await answers(to: commands)
    guard !answers.contains("error:") else { throw FixtureError(answers) }
    var groups: [[String]] = []
    for line in answers.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
      if line.hasPrefix(Self.mark) {
        groups.append([])
      } else if !line.isEmpty {
        groups[groups.count - 1].append("'\(line)'")
      }
    }
    return groups
  }

  private static let mark = "=== "
}

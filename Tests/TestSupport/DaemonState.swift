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
    let domains = try await virsh.names("list --all --name")
    let networks = try await virsh.names("net-list --all --name")
    let pools = try await virsh.names("pool-list --all --name")
    var looks = [
      "list --all --title --managed-save", "list --all --autostart --name", "net-list --all",
      "pool-list --all", "nwfilter-list", "secret-list", "nwfilter-binding-list",
    ]
    for domain in domains {
      looks += Self.domainLooks.map { "\($0) \(domain)" }
      for snapshot in try await virsh.names("snapshot-list \(domain) --name") {
        looks.append("snapshot-dumpxml \(domain) \(snapshot)")
      }
      for checkpoint in try await virsh.names("checkpoint-list \(domain) --name") {
        looks.append("checkpoint-dumpxml \(domain) \(checkpoint)")
      }
    }
    for network in networks { looks += Self.networkLooks.map { "\($0) \(network)" } }
    for pool in pools {
      looks += Self.poolLooks.map { "\($0) \(pool)" }
      for volume in try await virsh.volumes(in: pool) { looks.append("vol-dumpxml \(volume) \(pool)") }
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
  private static let unstable: [Normaliser] = [
    .newUUIDs, .macAddresses, .dates, .epochSeconds,
    .replacing(#"(CPU time|time): +[0-9.]+s"#, by: "$1: TIME"),
    .replacing(#"<(atime|mtime|ctime|btime)>[0-9.]+<"#, by: "<$1>TIME<"),
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
    let script = commands.map { "echo === \($0)\n\($0)" }.joined(separator: "\n")
    let result = try await hermetic.run(
      "/bin/sh", ["-c", "exec \"$0\" \"$@\" 2>&1", Program.virsh, "-c", uri, script], deadline: .seconds(60))
    guard result.status != .deadlinePassed else { throw FixtureError("virsh hangs: \(result)") }
    return result.output
  }

  /// The lines that one command gives; it has to succeed.
  func names(_ command: String) async throws -> [String] {
    let result = try await hermetic.run(
      Program.virsh, ["-q", "-c", uri, command], name: "virsh", deadline: .seconds(60))
    guard result.status.isSuccess else { throw FixtureError("\(command): \(result)") }
    return result.output.split(separator: "\n").map { "'\($0.trimmingCharacters(in: .whitespaces))'" }
  }

  /// Volumes of a pool; none of one that is not active.
  func volumes(in pool: String) async throws -> [String] {
    guard try await names("pool-list --name").contains(pool) else { return [] }
    return try await names("vol-list \(pool)").compactMap { line in
      line.dropFirst().split(separator: " ").first.map { "'\($0)'" }
    }
  }
}

import CommandModel
import CommandOutput

/// The commands that change nothing, and so have results that can be chosen from: what is asked of
/// any other command may be refused only after it has done its work.
///
/// The declared results tell: whatever changes something says in its data whether it has. A test holds what follows
/// from them against a list.
enum ReadingCommands {
  /// Whether the command changes nothing, as it is typed.
  static func contains(_ command: ParsedCommand) -> Bool {
    contains(command.entry) || asking[command.info.name]?.isSuperset(of: command.givenOptions) ?? false
  }

  /// Whether the command changes nothing, whatever its options.
  static func contains(_ entry: CommandEntry) -> Bool {
    guard entry.info.group != .virsh, asking[entry.info.name] == nil else { return false }
    let keys = entry.result?.columns ?? []
    return !keys.isEmpty && !keys.contains("changed")
  }

  private static let impact: Set<String> = ["domain", "network", "live", "config", "current"]

  /// Commands that show something as long as they are given no options but these.
  private static let asking: [String: Set<String>] = [
    "blkdeviotune": impact.union(["device"]), "blkiotune": impact,
    "blockjob": ["domain", "path", "info", "raw"], "daemon-log-filters": [], "daemon-log-outputs": [],
    "desc": impact.union(["title"]), "domiftune": impact.union(["interface"]),
    "domjobinfo": ["domain", "rawstats"], "dommemstat": impact, "domtime": ["domain", "pretty"],
    "emulatorpin": impact, "guestvcpus": ["domain"], "memtune": impact, "metadata": impact.union(["uri"]),
    "migrate-compcache": ["domain"], "net-desc": impact.union(["title"]),
    "net-metadata": impact.union(["uri"]),
    "node-memory-tune": [], "numatune": impact, "perf": impact,
    // What these hand on may do anything.
    "qemu-agent-command": [], "qemu-monitor-command": [],
    "schedinfo": impact, "snapshot-current": ["domain", "name", "security-info"],
    "vcpupin": impact.union(["vcpu"]),
  ]
}

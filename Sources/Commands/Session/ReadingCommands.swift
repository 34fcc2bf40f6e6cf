import CommandModel

/// The commands that change nothing, and so have results that can be chosen from: what is asked of
/// any other command may be refused only after it has done its work.
///
/// The commands that are there and those that virsh has besides; a test compares.
enum ReadingCommands {
  /// Whether the command changes nothing, as it is typed.
  static func contains(_ command: ParsedCommand) -> Bool {
    if names.contains(command.info.name) { return true }
    guard let asking = asking[command.info.name] else { return false }
    return asking.isSuperset(of: command.givenOptions)
  }

  /// Whether the command changes nothing, whatever its options.
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let impact: Set<String> = ["domain", "live", "config", "current"]

  /// Commands that show something as long as they are given no options but these.
  private static let asking: [String: Set<String>] = [
    "blkdeviotune": impact.union(["device"]), "blkiotune": impact,
    "daemon-log-filters": [], "daemon-log-outputs": [],
    "blockjob": ["domain", "path", "info", "raw"],
    "desc": impact.union(["title"]), "domiftune": impact.union(["interface"]),
    "domjobinfo": ["domain", "rawstats"],
    "dommemstat": impact, "domtime": ["domain", "pretty"], "emulatorpin": impact, "guestvcpus": ["domain"],
    "memtune": impact, "metadata": impact.union(["uri"]), "migrate-compcache": ["domain"],
    "node-memory-tune": [],
    "numatune": impact, "perf": impact, "schedinfo": impact, "vcpupin": impact.union(["vcpu"]),
  ]

  private static let names: Set<String> = [
    "migrate-getmaxdowntime", "migrate-getspeed", "await", "backup-dumpxml", "capabilities",
    "checkpoint-dumpxml", "checkpoint-info", "checkpoint-list",
    "checkpoint-parent", "cpu-baseline", "cpu-compare", "cpu-models", "cpu-stats", "domblkerror",
    "backup-dumpxml", "capabilities", "checkpoint-dumpxml", "checkpoint-info", "checkpoint-list",
    "checkpoint-parent", "client-info", "client-list", "cpu-baseline", "cpu-compare", "cpu-models",
    "cpu-stats", "domblkerror",
    "domblkinfo", "domblklist", "domblkstat", "domcapabilities", "domcontrol", "domdisplay",
    "domfsinfo", "domhostname", "domid", "domif-getlink", "domifaddr", "domiflist", "domifstat",
    "dominfo", "domlaunchsecinfo", "domname", "domstate", "domstats", "domthrottlegroupinfo",
    "domthrottlegrouplist", "domuuid", "domxml-from-native",
    "domxml-to-native", "dumpxml", "event", "find-storage-pool-sources", "find-storage-pool-sources-as",
    "freecell", "freepages", "get-user-sshkeys", "guestinfo", "hostname", "hypervisor-cpu-baseline",
    "hypervisor-cpu-compare", "hypervisor-cpu-models", "iface-dumpxml", "iface-list", "iface-mac",
    "iface-name", "iothreadinfo", "list", "managedsave-dumpxml", "maxvcpus", "net-dhcp-leases",
    "net-dumpxml", "net-event", "net-info", "net-list", "net-name", "net-port-dumpxml", "net-port-list",
    "net-uuid", "nodecpumap", "nodecpustats", "nodedev-dumpxml", "nodedev-event", "nodedev-info",
    "nodedev-list", "nodeinfo", "nodememstats", "nodesevinfo", "nwfilter-binding-dumpxml",
    "nwfilter-binding-list", "nwfilter-dumpxml", "nwfilter-list", "pool-capabilities", "pool-dumpxml",
    "pool-event", "pool-info", "pool-list", "pool-name", "pool-uuid", "save-image-dumpxml",
    "secret-dumpxml", "secret-event", "secret-get-value", "secret-list",
    "server-clients-info", "server-list", "server-threadpool-info", "snapshot-dumpxml",
    "snapshot-info", "snapshot-list", "snapshot-parent", "sysinfo", "ttyconsole", "uri", "vcpucount",
    "vcpuinfo", "version", "vncdisplay", "vol-dumpxml", "vol-info", "vol-key", "vol-list", "vol-name",
    "vol-path", "vol-pool",
  ]
}

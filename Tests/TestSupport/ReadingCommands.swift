/// The commands of virsh that change nothing, whatever their options. What is not listed may change something.
public enum ReadingCommands {
  private static let names: Set<String> = [
    "#", "await", "backup-dumpxml", "capabilities", "checkpoint-dumpxml", "checkpoint-info",
    "checkpoint-list", "checkpoint-parent", "client-info", "client-list", "complete", "cpu-baseline",
    "cpu-compare", "cpu-models", "cpu-stats",
    "domblkerror", "domblkinfo", "domblklist", "domblkstat", "domcapabilities", "domcontrol", "domdisplay",
    "domfsinfo", "domhostname", "domid", "domif-getlink", "domifaddr", "domiflist", "domifstat", "dominfo",
    "domlaunchsecinfo", "domname", "domstate", "domstats", "domthrottlegroupinfo",
    "domthrottlegrouplist", "domuuid", "domxml-from-native",
    "domxml-to-native", "dumpxml", "echo", "event", "exit", "find-storage-pool-sources",
    "find-storage-pool-sources-as", "freecell", "freepages", "get-user-sshkeys", "guestinfo", "help",
    "hostname", "hypervisor-cpu-baseline", "hypervisor-cpu-compare", "hypervisor-cpu-models",
    "iface-dumpxml", "iface-list", "iface-mac", "iface-name", "iothreadinfo", "list",
    "managedsave-dumpxml", "maxvcpus", "migrate-getmaxdowntime", "migrate-getspeed", "net-dhcp-leases",
    "net-dumpxml", "net-event", "net-info",
    "net-list", "net-name", "net-port-dumpxml", "net-port-list", "net-uuid", "nodecpumap", "nodecpustats",
    "nodedev-dumpxml", "nodedev-event", "nodedev-info", "nodedev-list", "nodeinfo", "nodememstats",
    "nodesevinfo", "nwfilter-binding-dumpxml", "nwfilter-binding-list", "nwfilter-dumpxml",
    "nwfilter-list", "pool-capabilities", "pool-dumpxml", "pool-event", "pool-info", "pool-list",
    "pool-name", "pool-uuid", "pwd", "qemu-monitor-event", "quit", "save-image-dumpxml", "schema",
    "secret-dumpxml", "secret-event",
    "secret-get-value", "secret-list", "server-clients-info", "server-list",
    "server-threadpool-info", "snapshot-dumpxml", "snapshot-info", "snapshot-list",
    "snapshot-parent", "sysinfo", "ttyconsole", "uri", "vcpucount", "vcpuinfo", "version", "vncdisplay",
    "vol-dumpxml", "vol-info", "vol-key", "vol-list", "vol-name", "vol-path", "vol-pool",
  ]

  /// Whether a command of `script` may change something. Quotes are not heeded: at worst the answer is yes.
  public static func mayChange(_ script: String) -> Bool {
    script.split { $0 == ";" || $0 == "\n" }.contains { command in
      guard let name = command.split(separator: " ").first else { return false }
      return !names.contains(String(name))
    }
  }
}

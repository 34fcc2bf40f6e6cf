/// A group of `help`, in the order in which help prints them.
public enum CommandGroup: String, CaseIterable, Sendable {
  case domain, monitor, events, host, checkpoint, interface, filter, network, nodedev, secret, snapshot
  case backup, pool, volume, admin, virsh
  /// The groups of virt-admin.
  case virtAdmin = "virt-admin"
  case adminMonitor = "admin-monitor"
  case management

  /// The word behind `help` that lists the group.
  public var keyword: String { self == .adminMonitor ? "monitor" : rawValue }

  /// The heading that `help` prints above the group.
  public var title: String {
    switch self {
    case .domain: "Domain Management"
    case .monitor: "Domain Monitoring"
    case .events: "Domain Events"
    case .host: "Host and Hypervisor"
    case .checkpoint: "Checkpoint"
    case .interface: "Interface"
    case .filter: "Network Filter"
    case .network: "Networking"
    case .nodedev: "Node Device"
    case .secret: "Secret"
    case .snapshot: "Snapshot"
    case .backup: "Backup"
    case .pool: "Storage Pool"
    case .volume: "Storage Volume"
    case .admin: "Daemon Administration"
    case .virsh: "Virsh itself"
    case .virtAdmin: "Virt-admin itself"
    case .adminMonitor: "Monitoring commands"
    case .management: "Management commands"
    }
  }
}

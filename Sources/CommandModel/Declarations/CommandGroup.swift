/// A group of `help`, in the order in which help prints them.
public enum CommandGroup: String, CaseIterable, Sendable {
  case domain, monitor, events, host, checkpoint, interface, filter, network, nodedev, secret, snapshot
  case backup, pool, volume, virsh

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
    case .virsh: "Virsh itself"
    }
  }
}

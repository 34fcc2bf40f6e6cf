import CommandModel

/// The words of each group's manual page.
extension CommandGroup {
  /// The page's name.
  var pageName: String { "vireo-" + (self == .virsh ? "session" : rawValue) }

  /// What the commands are about, in few words.
  var subject: String {
    switch self {
    case .domain: "domains: their life, devices, tuning and migration"
    case .monitor: "watching domains"
    case .events: "events of domains"
    case .host: "the host and its hypervisor"
    case .checkpoint: "checkpoints of domains"
    case .interface: "network interfaces of the host"
    case .filter: "network filters"
    case .network: "virtual networks"
    case .nodedev: "devices of the host"
    case .secret: "secrets"
    case .snapshot: "snapshots of domains"
    case .backup: "backups of disks"
    case .pool: "storage pools"
    case .volume: "storage volumes"
    case .admin, .adminMonitor, .management: "the administration of daemons"
    case .virsh, .virtAdmin: "the session, help and data"
    }
  }

  /// What one has to know before the commands.
  var introduction: String {
    switch self {
    case .domain:
      """
      A domain is a virtual machine or a container. It is defined when libvirt keeps its description, and transient
      when that goes away with the guest.

      Many commands change the running guest, its kept description, or both: --live, --config and --current choose,
      where --current means what the domain is just now.
      """
    case .monitor:
      """
      These ask about domains and change nothing, so that they can be run at any time and on many domains at once. What
      only the guest knows needs a guest agent in it, or the driver of its memory balloon.
      """
    case .events:
      """
      libvirt tells who listens what becomes of domains. These commands wait for it, for a time, for a number of events
      or for a condition.
      """
    case .host:
      """
      The host is the machine that libvirt runs on, also called the node; the hypervisor is what runs guests there.
      """
    case .checkpoint:
      """
      A checkpoint is a moment of a domain's disks from which on changes are noted, so that a backup can have those
      alone. It holds no data by itself: for a state to go back to there are snapshots.
      """
    case .interface:
      """
      These set up the host's own network cards and bridges, where libvirt has been built to do so. A change can be
      begun and taken back as a whole, for the case that it cuts off who makes it.
      """
    case .filter:
      """
      A network filter is a list of rules for the packets of guests; a binding is its use for one port of a domain.
      """
    case .network:
      """
      A virtual network connects guests with each other and, by way of the host, with the world outside. libvirt hands
      out addresses and names in it.
      """
    case .nodedev:
      """
      Node devices are what the host has: PCI and USB devices, disks, network cards. They can be handed to guests, and
      some can be made.
      """
    case .secret:
      """
      libvirt keeps passwords and keys of volumes, TLS and authentication as secrets, of which a description says what
      they are for. Values can be kept from everybody but libvirt itself.
      """
    case .snapshot:
      """
      A snapshot is the state of a domain at one moment, of its disks, its memory or both, to which it can be reverted.
      Internal ones stand in the disk images, external ones begin new files.
      """
    case .backup:
      """
      A backup copies the disks of a running domain as they are at one moment, all of them or what has changed since a
      checkpoint, while the guest goes on.
      """
    case .pool:
      """
      A pool is a place for storage volumes: a folder, a volume group, a share of the network. It has to be started
      before its volumes can be seen.
      """
    case .volume:
      """
      A volume is a disk image, a logical volume or whatever else its pool holds. It is named by its name together with
      --pool, or by its path or key alone.
      """
    case .admin, .adminMonitor, .management:
      """
      These work on a daemon itself, and on no hypervisor: on its servers, their workers and clients, and on its log.
      One process does either, not both. --admin-connect names the daemon.
      """
    case .virsh, .virtAdmin:
      """
      These belong to the program: help, the session, and the data of commands.
      """
    }
  }

  /// The groups whose pages are worth a look, too.
  var neighbours: [CommandGroup] {
    switch self {
    case .domain: [.backup, .checkpoint, .events, .monitor, .snapshot]
    case .monitor: [.domain, .events]
    case .events: [.domain, .monitor]
    case .host: [.admin, .nodedev]
    case .checkpoint: [.backup, .snapshot]
    case .interface: [.network]
    case .filter: [.network]
    case .network: [.domain, .filter, .interface]
    case .nodedev: [.domain, .host]
    case .secret: [.pool]
    case .snapshot: [.checkpoint, .domain]
    case .backup: [.checkpoint, .domain]
    case .pool: [.secret, .volume]
    case .volume: [.pool]
    case .admin, .adminMonitor, .management: [.host]
    case .virsh, .virtAdmin: [.domain]
    }
  }
}

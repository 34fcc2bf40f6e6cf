import Libvirt

extension DomainEvent {
  /// What happened in a lifecycle event, in virsh's words: `Stopped Destroyed`.
  static func lifecycleText(_ type: Domain.EventType, _ detail: UInt32) -> String {
    let index = Int(type.rawValue)
    guard lifecycleWords.indices.contains(index) else { return "unknown unknown" }
    let (word, details) = lifecycleWords[index]
    return "\(word) \(details.indices.contains(Int(detail)) ? details[Int(detail)] : "unknown")"
  }

  /// By number of the type, each with the words for its details by their number.
  private static let lifecycleWords: [(String, [String])] = [
    ("Defined", ["Added", "Updated", "Renamed", "Snapshot"]),
    ("Undefined", ["Removed", "Renamed"]),
    ("Started", ["Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"]),
    (
      "Suspended",
      [
        "Paused", "Migrated", "I/O Error", "Watchdog", "Restored", "Snapshot", "API error", "Post-copy",
        "Post-copy Error",
      ]
    ),
    ("Resumed", ["Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"]),
    ("Stopped", ["Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"]),
    ("Shutdown", ["Finished", "Finished after guest request", "Finished after host request"]),
    ("PMSuspended", ["Memory", "Disk"]),
    ("Crashed", ["Panicked", "Crashloaded"]),
  ]
}

extension Domain.BlockJobType {
  /// virsh's words for the kind of job.
  var text: String {
    switch self {
    case .pull: "Block Pull"
    case .copy: "Block Copy"
    case .commit: "Block Commit"
    case .activeCommit: "Active Block Commit"
    case .backup: "Backup"
    default: "Unknown job"
    }
  }
}

extension Domain.EventWatchdogAction {
  var text: String { self == .injectnmi ? "inject-nmi" : name ?? "unknown" }
}

extension Domain.EventTrayChangeReason {
  var text: String { self == .open ? "opened" : self == .close ? "closed" : "unknown" }
}

extension Connection.DomainEventDiskChangeReason {
  var text: String {
    self == .changeMissingOnStart ? "changed" : self == .dropMissingOnStart ? "dropped" : "unknown"
  }
}

extension Connection.DomainEventAgentLifecycleState {
  var text: String { rawValue == 0 ? "unknown" : name ?? "unsupported value" }
}

extension Connection.DomainEventAgentLifecycleReason {
  var text: String {
    switch self {
    case .unknown: "unknown"
    case .domainStarted: "domain started"
    case .channel: "channel event"
    default: "unsupported value"
    }
  }
}

extension Domain.MetadataType {
  var text: String { name ?? "unsupported value" }
}

extension Domain.EventGraphicsAddressType {
  var text: String {
    switch self {
    case .ipv4: "IPv4"
    case .ipv6: "IPv6"
    case .unix: "unix"
    default: "unknown"
    }
  }
}

extension Domain.EventID {
  /// The name by which a user asks for the event; `nil` for what the installed library does not have.
  var word: String? {
    switch self {
    case .pmwakeup: "pm-wakeup"
    case .pmsuspend: "pm-suspend"
    case .pmsuspendDisk: "pm-suspend-disk"
    case .nicMacChange: Self.hasLibrary(11, 2) ? "nic-mac-change" : nil
    case .vcpuRemoved: Self.hasLibrary(12, 4) ? "vcpu-removed" : nil
    case .channelLifecycle: Self.hasLibrary(12, 4) ? "channel-lifecycle" : nil
    default: name
    }
  }

  private static func hasLibrary(_ major: Int, _ minor: Int) -> Bool {
    (try? Library.version >= Libvirt.Version(major: major, minor: minor)) == true
  }
}

extension DomainEvent.ChannelState {
  var text: String { rawValue == 0 ? "unknown" : name ?? "unsupported value" }
}

extension DomainEvent.ChannelReason {
  var text: String {
    switch rawValue {
    case 0: "unknown"
    case 1: "domain started"
    case 2: "channel event"
    default: "unsupported value"
    }
  }
}

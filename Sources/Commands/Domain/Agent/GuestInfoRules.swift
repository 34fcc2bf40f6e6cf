import CommandOutput

/// Where what an agent tells goes in data, by libvirt's names, with `*` for numbers.
enum GuestInfoRules {
  static let all = guest.merging(devices) { first, _ in first }

  /// The keys that an agent's answer can have.
  static let keys: [ShapeKey] = [
    "users?", "system?", "timezone?", "hostname?", "load?", "filesystems?",
    ShapeKey(
      "disks?",
      of: [
        "guestDevice?", "partition?", "dependencies?", "target?", "serial?", "guestAlias?", "bus?",
      ]),
    ShapeKey(
      "interfaces?",
      of: ["interface?", "mac?", ShapeKey("addresses?", of: ["family?", "address?", "prefix?"])]),
    "devices?", "other?",
  ]

  private static let guest: [String: StatisticsRule] = [
    "user.count": StatisticsRule("users", .count),
    "user.*.name": StatisticsRule("users.*.user"),
    "user.*.domain": StatisticsRule("users.*.userDomain"),
    "user.*.login-time": StatisticsRule("users.*.loginTime", .epochMilliseconds),
    "os.id": StatisticsRule("system.distribution"),
    "os.name": StatisticsRule("system.name"),
    "os.pretty-name": StatisticsRule("system.title"),
    "os.version": StatisticsRule("system.version"),
    "os.version-id": StatisticsRule("system.versionID"),
    "os.machine": StatisticsRule("system.architecture"),
    "os.variant": StatisticsRule("system.variant"),
    "os.variant-id": StatisticsRule("system.variantID"),
    "os.kernel-release": StatisticsRule("system.kernelRelease"),
    "os.kernel-version": StatisticsRule("system.kernelVersion"),
    "timezone.name": StatisticsRule("timezone.name"),
    "timezone.offset": StatisticsRule("timezone.utcOffset", .seconds),
    "hostname": StatisticsRule("hostname"),
    "load.1m": StatisticsRule("load.oneMinute"),
    "load.5m": StatisticsRule("load.fiveMinutes"),
    "load.15m": StatisticsRule("load.fifteenMinutes"),
  ]

  private static let devices: [String: StatisticsRule] = [
    "fs.count": StatisticsRule("filesystems", .count),
    "fs.*.name": StatisticsRule("filesystems.*.name"),
    "fs.*.mountpoint": StatisticsRule("filesystems.*.mountPoint"),
    "fs.*.fstype": StatisticsRule("filesystems.*.type"),
    "fs.*.total-bytes": StatisticsRule("filesystems.*.capacity"),
    "fs.*.used-bytes": StatisticsRule("filesystems.*.used"),
    "fs.*.disk.count": StatisticsRule("filesystems.*.disks", .count),
    "fs.*.disk.*.alias": StatisticsRule("filesystems.*.disks.*.target"),
    "fs.*.disk.*.serial": StatisticsRule("filesystems.*.disks.*.serial"),
    "fs.*.disk.*.device": StatisticsRule("filesystems.*.disks.*.guestDevice"),
    "disk.count": StatisticsRule("disks", .count),
    "disk.*.name": StatisticsRule("disks.*.guestDevice"),
    "disk.*.partition": StatisticsRule("disks.*.partition"),
    "disk.*.dependency.count": StatisticsRule("disks.*.dependencies", .count),
    "disk.*.dependency.*.name": StatisticsRule("disks.*.dependencies.*.guestDevice"),
    "disk.*.alias": StatisticsRule("disks.*.target"),
    "disk.*.serial": StatisticsRule("disks.*.serial"),
    "disk.*.guest_alias": StatisticsRule("disks.*.guestAlias"),
    "disk.*.guest_bus": StatisticsRule("disks.*.bus"),
    "if.count": StatisticsRule("interfaces", .count),
    "if.*.name": StatisticsRule("interfaces.*.interface"),
    "if.*.hwaddr": StatisticsRule("interfaces.*.mac"),
    "if.*.addr.count": StatisticsRule("interfaces.*.addresses", .count),
    "if.*.addr.*.type": StatisticsRule("interfaces.*.addresses.*.family"),
    "if.*.addr.*.addr": StatisticsRule("interfaces.*.addresses.*.address"),
    "if.*.addr.*.prefix": StatisticsRule("interfaces.*.addresses.*.prefix"),
    "device.count": StatisticsRule("devices", .count),
    "device.*.driverName": StatisticsRule("devices.*.driverName"),
    "device.*.driverDate": StatisticsRule("devices.*.driverDate", .epoch),
    "device.*.driverVersion": StatisticsRule("devices.*.driverVersion"),
    "device.*.idType": StatisticsRule("devices.*.idType"),
    "device.*.pciVendor": StatisticsRule("devices.*.pciVendor"),
    "device.*.pciDevice": StatisticsRule("devices.*.pciDevice"),
  ]
}

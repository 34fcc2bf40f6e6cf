// What a guest's agent and QEMU tell.

extension DataCatalogue {
  static let guests = [
    DataKey("mountPoint", .text, "where a file system is mounted in the guest", null: "all file systems"),
    DataKey("targets", .texts, "names of the disks in the guest that something lies on"),
    DataKey("filesystemCount", .number, "how many file systems were frozen or thawed"),
    DataKey(
      "filesystems", .objects, "file systems that the guest has mounted",
      of: [
        "name?", "mountPoint?", "type?", "capacity?", "used?",
        ShapeKey("disks?", of: ["target?", "serial?", "guestDevice?"]),
      ]),
    DataKey("used", .size, "space in use, as by files"),
    DataKey("guestDevice", .text, "name of a device as the guest has it, such as /dev/vda1"),
    DataKey("guestAlias", .text, "a name for a device that the guest has beside its own"),
    DataKey("partition", .truth, "whether it is a partition"),
    DataKey("dependencies", .objects, "devices that a device lies on", of: ["guestDevice?"]),
    DataKey("serial", .text, "serial number"),
    DataKey("guestTime", .moment, "time by the guest's clock", null: "that of its hardware clock"),
    DataKey("users", .objects, "who is logged in", of: ["user?", "userDomain?", "loginTime?"]),
    DataKey("user", .text, "name of a user of the guest"),
    DataKey("userDomain", .text, "domain of a user of Windows"),
    DataKey("loginTime", .moment, "when a user logged in", null: "not known"),
    DataKey("sshKey", .text, "public key that a user accepts, with its type and comment"),
    DataKey("sshKeys", .texts, "public keys that were given"),
    DataKey(
      "system", .object, "the guest's system",
      of: [
        "distribution?", "name?", "title?", "version?", "versionID?", "architecture?", "variant?",
        "variantID?", "kernelRelease?", "kernelVersion?",
      ]),
    DataKey("distribution", .text, "short name of a system: debian, mswindows, ..."),
    DataKey("version", .text, "version in words"),
    DataKey("versionID", .text, "version in digits"),
    DataKey("variant", .text, "variant of a system, such as Server Edition"),
    DataKey("variantID", .text, "short name of the variant"),
    DataKey("kernelRelease", .text, "release of the kernel"),
    DataKey("kernelVersion", .text, "version of the kernel"),
    DataKey("timezone", .object, "the guest's time zone", of: ["name?", "utcOffset?"]),
    DataKey(
      "load", .object, "how many processes want to run, on average",
      of: ["oneMinute?", "fiveMinutes?", "fifteenMinutes?"]),
    DataKey("oneMinute", .number, "average of the last minute"),
    DataKey("fiveMinutes", .number, "average of the last five minutes"),
    DataKey("fifteenMinutes", .number, "average of the last fifteen minutes"),
    DataKey(
      "responseTimeout", .durationLimit, "how long to wait for the agent", null: "as long as the daemon wants"
    ),
    DataKey(
      "devices", .objects, "devices that the guest knows",
      of: ["driverName?", "driverDate?", "driverVersion?", "idType?", "pciVendor?", "pciDevice?"]),
    DataKey("driverName", .text, "name of a device's driver"),
    DataKey("driverDate", .moment, "when a driver was released", null: "not known"),
    DataKey("driverVersion", .text, "version of a driver"),
    DataKey("idType", .text, "by what a device is told from others: pci, ..."),
    DataKey("pciVendor", .number, "number of a PCI device's maker"),
    DataKey("pciDevice", .number, "number of a PCI device's model"),
    DataKey("channel", .text, "name of a channel between guest and host"),
    DataKey("answer", .foreign, "what QEMU or the agent answers, as it says it", null: "nothing"),
    DataKey("happened", .moment, "when it happened, by the clock of who tells", null: "not known"),
    DataKey("eventData", .foreign, "what QEMU says of its event, as it says it", null: "nothing"),
    DataKey("hostProcess", .number, "process on the host"),
    DataKey("exitStatus", .number, "status with which a program ended"),
    DataKey("program", .texts, "a program and its arguments"),
  ]
}

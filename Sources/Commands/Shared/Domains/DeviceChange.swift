import CommandModel
import Libvirt

/// Where a device is added or removed: the options --persistent, --config, --live and --current of a command.
struct DeviceChange {
  var persistent: Bool
  var impact: Impact

  /// Refuses --current beside another of the options: for a command's `checkOptions`.
  func check() throws {
    if persistent, impact.current { throw CommandFailure.exclusive("persistent", "current") }
    try impact.check()
  }

  /// The bits for libvirt; `nil` when no option was given: then the older call is due, which changes what runs.
  ///
  /// --persistent means the definition, and what runs as well if the domain is active.
  func flags(for domain: Domain) -> Domain.DeviceModifyFlags? {
    guard persistent || impact.isGiven else { return nil }
    var flags = Domain.DeviceModifyFlags(rawValue: impact.flags.rawValue)
    if persistent {
      flags.insert(.config)
      if (try? domain.isActive) == true { flags.insert(.live) }
    }
    return flags
  }

  func attach(_ xml: String, to domain: Domain) throws(LibvirtError) {
    if let flags = flags(for: domain) {
      try domain.attachDevice(xml: xml, flags)
    } else {
      try domain.attachDevice(xml: xml)
    }
  }

  func detach(_ xml: String, from domain: Domain) throws(LibvirtError) {
    if let flags = flags(for: domain) {
      try domain.detachDevice(xml: xml, flags)
    } else {
      try domain.detachDevice(xml: xml)
    }
  }
}

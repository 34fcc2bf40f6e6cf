import CommandModel
import CommandOutput
import Libvirt

/// Where a device is added or removed: the options --persistent, --config, --live and --current of a command.
final class DeviceChange: Impact {
  @Flag("persistent", "change the definition, and the domain if it is active") var persistent: Bool

  init() {
    super.init([
      .config: "change the definition, for the next boot", .live: "change the running domain",
      .current: "change what the domain is at present: running or defined",
    ])
  }

  /// Refuses --current beside another of the options.
  override func check() throws {
    if persistent, current { throw CommandFailure.exclusive("persistent", "current") }
    try super.check()
  }

  override func reach(in domain: Domain, standard: Scope) -> (live: Value, config: Value) {
    persistent
      ? (.bool(live || domain.id != nil), true) : super.reach(in: domain, standard: standard)
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

  /// Changes a device; without options, of what the domain is at present.
  func update(_ xml: String, of domain: Domain, force: Bool) throws(LibvirtError) {
    try domain.updateDevice(xml: xml, (flags(for: domain) ?? []).union(force ? .force : []))
  }

  /// What is to be changed, the definition first: where each has the device in a form of its own, each is changed by
  /// itself.
  func parts(of domain: Domain) -> [Part] {
    let definition = config || persistent
    let running = live || persistent && (try? domain.isActive) == true
    var parts = definition ? [Part(isDefinition: true, flags: .config)] : []
    if running || !definition {
      parts.append(Part(isDefinition: false, flags: running ? .live : current ? .current : nil))
    }
    return parts
  }

  /// One of the descriptions that a domain has, and how a device is removed from it.
  struct Part {
    /// Whether it is the definition; else it is what the domain is at present.
    var isDefinition: Bool
    /// The bits for libvirt; `nil` where the older call is due.
    var flags: Domain.DeviceModifyFlags?

    var description: Domain.XMLFlags { isDefinition ? .inactive : [] }

    func detach(_ xml: String, from domain: Domain) throws(LibvirtError) {
      if let flags { try domain.detachDevice(xml: xml, flags) } else { try domain.detachDevice(xml: xml) }
    }
  }

  /// The bits for libvirt; `nil` when no option was given: then the older call is due, which changes what
  /// runs.
  ///
  /// --persistent means the definition, and what runs as well if the domain is active.
  private func flags(for domain: Domain) -> Domain.DeviceModifyFlags? {
    guard persistent || isGiven else { return nil }
    var flags = bits(Domain.DeviceModifyFlags.self)
    if persistent {
      flags.insert(.config)
      if (try? domain.isActive) == true { flags.insert(.live) }
    }
    return flags
  }
}

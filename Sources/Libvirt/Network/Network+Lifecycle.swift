import CLibvirt

extension Network {
  /// Starts a defined network.
  ///
  /// Throws `operationInvalid` when it runs already. C: virNetworkCreate.
  public func create() throws(LibvirtError) {
    try Call.check("virNetworkCreate") { virNetworkCreate(pointer) }
  }

  /// Stops the network; a transient one is gone with that.
  ///
  /// Throws `operationInvalid` when it does not run. C: virNetworkDestroy.
  public func destroy() throws(LibvirtError) {
    try Call.check("virNetworkDestroy") { virNetworkDestroy(pointer) }
  }

  /// Removes the definition; a running network goes on as a transient one.
  ///
  /// Throws when the network is transient. C: virNetworkUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virNetworkUndefine") { virNetworkUndefine(pointer) }
  }

  /// Whether the network starts by itself.
  ///
  /// Throws when the object is gone or transient. C: virNetworkGetAutostart.
  public var autostart: Bool {
    get throws(LibvirtError) {
      try Call.readBool("virNetworkGetAutostart") { virNetworkGetAutostart(pointer, $0) }
    }
  }

  /// Says whether the network is to start by itself.
  ///
  /// Throws when the object is transient. C: virNetworkSetAutostart.
  public func setAutostart(_ autostart: Bool) throws(LibvirtError) {
    try Call.check("virNetworkSetAutostart") { virNetworkSetAutostart(pointer, autostart ? 1 : 0) }
  }

  /// Changes one section of the network's description.
  ///
  /// - Parameters:
  ///   - command: what to do with the element.
  ///   - section: where in the description it stands.
  ///   - parentIndex: which of several parents to change, counted from 0; `nil` leaves the choice to libvirt.
  ///   - xml: the element, or for a deletion what identifies it.
  ///   - flags: whether the running network, the definition, or both are changed.
  ///
  /// Throws when the element does not fit or cannot be changed while the network runs. C: virNetworkUpdate.
  public func update(
    _ command: UpdateCommand, _ section: UpdateSection, parentIndex: Int? = nil, xml: String,
    _ flags: UpdateFlags = []
  ) throws(LibvirtError) {
    try Call.check("virNetworkUpdate", xml) {
      virNetworkUpdate(
        pointer, command.rawValue, section.rawValue, Int32(clamping: parentIndex ?? -1), $0, flags.rawValue)
    }
  }
}

import CLibvirt

extension Connection {
  /// Where the connection leads, in libvirt's normal form. Needs no round trip for most drivers.
  ///
  /// Throws when the driver cannot say. C: virConnectGetURI.
  public var uri: String {
    get throws(LibvirtError) { try Call.checkString("virConnectGetURI") { virConnectGetURI(pointer) } }
  }

  /// The name of the host, as the hypervisor knows it.
  ///
  /// Throws when the connection is lost. C: virConnectGetHostname.
  public var hostname: String {
    get throws(LibvirtError) {
      try Call.checkString("virConnectGetHostname") { virConnectGetHostname(pointer) }
    }
  }

  /// The driver's name for the hypervisor, such as `QEMU` or `LXC`.
  ///
  /// Throws when the connection is lost. C: virConnectGetType.
  public var hypervisorType: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virConnectGetType") { virConnectGetType(pointer) }
    }
  }

  /// The hypervisor's version; 0.0.0 where it cannot be found out with the rights at hand.
  ///
  /// Throws when the connection is lost. C: virConnectGetVersion.
  public var hypervisorVersion: Version {
    get throws(LibvirtError) {
      var encoded: UInt = 0
      try Call.check("virConnectGetVersion") { virConnectGetVersion(pointer, &encoded) }
      return Version(encoded: encoded)
    }
  }

  /// The version of libvirt on the other end.
  ///
  /// Throws when the connection is lost. C: virConnectGetLibVersion.
  public var libraryVersion: Version {
    get throws(LibvirtError) {
      var encoded: UInt = 0
      try Call.check("virConnectGetLibVersion") { virConnectGetLibVersion(pointer, &encoded) }
      return Version(encoded: encoded)
    }
  }

  /// Says who is behind the connection, for the daemon's access control; see VIR_CONNECT_IDENTITY_….
  ///
  /// Throws when the daemon does not let this user speak for others. C: virConnectSetIdentity.
  public func setIdentity(_ identity: TypedParameters) throws(LibvirtError) {
    try identity.withC { (array, count) throws(LibvirtError) in
      try Call.check("virConnectSetIdentity") { virConnectSetIdentity(pointer, array, count, 0) }
    }
  }
}

// MARK: - State of the connection

extension Connection {
  /// Whether the connection still works, as far as is known without asking the other end.
  ///
  /// Throws when the driver cannot say. C: virConnectIsAlive.
  public var isAlive: Bool {
    get throws(LibvirtError) { try Call.checkBool("virConnectIsAlive") { virConnectIsAlive(pointer) } }
  }

  /// Whether nobody can read or change what is sent: it is encrypted or stays on this host.
  ///
  /// Throws when the driver cannot say. C: virConnectIsSecure.
  public var isSecure: Bool {
    get throws(LibvirtError) { try Call.checkBool("virConnectIsSecure") { virConnectIsSecure(pointer) } }
  }

  /// Whether what is sent is encrypted.
  ///
  /// Throws when the driver cannot say. C: virConnectIsEncrypted.
  public var isEncrypted: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virConnectIsEncrypted") { virConnectIsEncrypted(pointer) }
    }
  }

  /// Asks the other end for a sign of life now and then, and closes the connection when none comes.
  ///
  /// The event loop sends the messages; a connection that was opened without it needs ``EventLoop/keepRunning()`` as
  /// long as they matter.
  ///
  /// - Parameters:
  ///   - interval: seconds between two messages; 0 or less turns them off.
  ///   - count: how many may stay unanswered.
  /// - Returns: whether the other end takes part; without that the call has no effect.
  ///
  /// Throws when the connection is lost. C: virConnectSetKeepAlive.
  @discardableResult
  public func setKeepAlive(interval: Int, count: Int) throws(LibvirtError) -> Bool {
    try Call.check("virConnectSetKeepAlive") {
      virConnectSetKeepAlive(pointer, Int32(clamping: interval), UInt32(clamping: count))
    } == 0
  }
}

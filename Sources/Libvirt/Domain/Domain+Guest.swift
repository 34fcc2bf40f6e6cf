import CLibvirt

// What the guest agent does. These calls throw `agentUnresponsive` when it does not answer, and `argumentUnsupported`
// or `configUnsupported` when the domain has none.

extension Domain {
  /// The guest's host name. Throws `noHostname` when it has none.
  ///
  /// C: virDomainGetHostname.
  public func hostname(_ flags: GetHostnameFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virDomainGetHostname") { virDomainGetHostname(pointer, flags.rawValue) }
  }

  /// What the agent knows of the guest: users, system, time zone, host name, file systems, disks, interfaces.
  ///
  /// - Parameter types: what to ask for; empty for all that the agent knows, leaving out what it does not.
  ///
  /// C: virDomainGetGuestInfo.
  public func guestInfo(_ types: GuestInfoTypes = []) throws(LibvirtError) -> TypedParameters {
    try .allocated("virDomainGetGuestInfo") { virDomainGetGuestInfo(pointer, types.rawValue, $0, $1, 0) }
  }

  /// The guest's virtual CPUs as it sees them: `vcpus`, `online` and `offlinable`, each a list with ranges.
  ///
  /// C: virDomainGetGuestVcpus.
  public func guestVcpus() throws(LibvirtError) -> TypedParameters {
    try .allocated("virDomainGetGuestVcpus") { list, count in
      count.withMemoryRebound(to: UInt32.self, capacity: 1) { virDomainGetGuestVcpus(pointer, list, $0, 0) }
    }
  }

  /// Has the guest turn virtual CPUs on or off.
  ///
  /// - Parameter vcpus: their numbers as a list with ranges, for example `0-2,5`.
  ///
  /// C: virDomainSetGuestVcpus.
  public func setGuestVcpus(_ vcpus: String, enabled: Bool) throws(LibvirtError) {
    try Call.check("virDomainSetGuestVcpus", vcpus) {
      virDomainSetGuestVcpus(pointer, $0, enabled ? 1 : 0, 0)
    }
  }

  /// Says how long to wait for the agent's answers.
  ///
  /// - Parameter seconds: a time, or one of the values of `AgentResponseTimeout`.
  ///
  /// C: virDomainAgentSetResponseTimeout.
  public func setAgentResponseTimeout(seconds: Int32) throws(LibvirtError) {
    try Call.check("virDomainAgentSetResponseTimeout") {
      virDomainAgentSetResponseTimeout(pointer, seconds, 0)
    }
  }
}

// MARK: - Time

extension Domain {
  /// The guest's clock, since 1970-01-01 in UTC.
  ///
  /// C: virDomainGetTime.
  public var time: (seconds: Int64, nanoseconds: UInt32) {
    get throws(LibvirtError) {
      var seconds: Int64 = 0
      var nanoseconds: UInt32 = 0
      try Call.check("virDomainGetTime") { virDomainGetTime(pointer, &seconds, &nanoseconds, 0) }
      return (seconds, nanoseconds)
    }
  }

  /// Sets the guest's clock, since 1970-01-01 in UTC; with `.timeSync` from its hardware clock instead.
  ///
  /// C: virDomainSetTime.
  public func setTime(
    seconds: Int64, nanoseconds: UInt32 = 0, _ flags: SetTimeFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainSetTime") { virDomainSetTime(pointer, seconds, nanoseconds, flags.rawValue) }
  }
}

// MARK: - Users

extension Domain {
  /// Sets the password of a user of the guest.
  ///
  /// C: virDomainSetUserPassword.
  public func setUserPassword(
    _ user: String, to password: String, _ flags: SetUserPasswordFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainSetUserPassword", user, password) {
      virDomainSetUserPassword(pointer, $0, $1, flags.rawValue)
    }
  }

  /// The public keys with which one may log in as a user of the guest.
  ///
  /// C: virDomainAuthorizedSSHKeysGet.
  public func authorizedSSHKeys(ofUser user: String) throws(LibvirtError) -> [String] {
    var keys: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = try Call.checkCount("virDomainAuthorizedSSHKeysGet", user) {
      virDomainAuthorizedSSHKeysGet(pointer, $0, &keys, 0)
    }
    return takeStrings(keys, count: count)
  }

  /// Replaces the public keys with which one may log in as a user of the guest; the flags add or remove instead.
  ///
  /// C: virDomainAuthorizedSSHKeysSet.
  public func setAuthorizedSSHKeys(
    _ keys: [String], ofUser user: String, _ flags: AuthorizedSSHKeysSetFlags = []
  ) throws(LibvirtError) {
    try Call.check("virDomainAuthorizedSSHKeysSet", user, keys) {
      virDomainAuthorizedSSHKeysSet(pointer, $0, $1, UInt32(clamping: keys.count), flags.rawValue)
    }
  }
}

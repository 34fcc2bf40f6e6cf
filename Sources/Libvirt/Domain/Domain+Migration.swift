import CLibvirt

extension Domain {
  /// Migrates the domain to another connection, and answers the domain there.
  ///
  /// The parameters are those of VIR_MIGRATE_PARAM_…, such as `uri`, `destination_name` and `bandwidth`.
  ///
  /// C: virDomainMigrate3.
  public func migrate(
    to destination: Connection, _ parameters: TypedParameters = .init(), _ flags: MigrateFlags
  ) throws(LibvirtError) -> Domain {
    try parameters.withC { (list, count) throws(LibvirtError) in
      Domain(
        owning: try Call.checkNull("virDomainMigrate3") {
          virDomainMigrate3(pointer, destination.pointer, list, UInt32(clamping: count), flags.rawValue)
        })
    }
  }

  /// Migrates the domain to another daemon, which the hypervisor or the daemon here contacts by itself.
  ///
  /// - Parameter destination: the URI of the other daemon with `.peer2peer`, else `nil`.
  ///
  /// C: virDomainMigrateToURI3.
  public func migrate(
    toURI destination: String?, _ parameters: TypedParameters = .init(), _ flags: MigrateFlags
  ) throws(LibvirtError) {
    try parameters.withC { (list, count) throws(LibvirtError) in
      try Call.check("virDomainMigrateToURI3", destination) {
        virDomainMigrateToURI3(pointer, $0, list, UInt32(clamping: count), flags.rawValue)
      }
    }
  }
}

// MARK: - The older forms, for daemons that do not know the parameters

extension Domain {
  /// Migrates the domain to another connection, and answers the domain there.
  ///
  /// - Parameters:
  ///   - xml: a document for the domain there in place of its own.
  ///   - name: its name there.
  ///   - uri: where the hypervisors meet.
  ///   - bandwidth: in MiB a second; 0 for the hypervisor's default.
  ///
  /// C: virDomainMigrate, virDomainMigrate2.
  public func migrate(
    to destination: Connection, xml: String?, name: String? = nil, uri: String? = nil, bandwidth: UInt = 0,
    _ flags: MigrateFlags
  ) throws(LibvirtError) -> Domain {
    guard let xml else {
      return Domain(
        owning: try Call.checkNull("virDomainMigrate", name, uri) {
          virDomainMigrate(pointer, destination.pointer, UInt(flags.rawValue), $0, $1, bandwidth)
        })
    }
    return Domain(
      owning: try Call.checkNull("virDomainMigrate2", xml, name, uri) {
        virDomainMigrate2(pointer, destination.pointer, $0, UInt(flags.rawValue), $1, $2, bandwidth)
      })
  }

  /// Migrates the domain to another daemon or hypervisor.
  ///
  /// - Parameters:
  ///   - name: its name there.
  ///   - bandwidth: in MiB a second; 0 for the hypervisor's default.
  ///
  /// C: virDomainMigrateToURI.
  public func migrate(
    toURI destination: String, name: String?, bandwidth: UInt = 0, _ flags: MigrateFlags
  ) throws(LibvirtError) {
    try Call.check("virDomainMigrateToURI", destination, name) {
      virDomainMigrateToURI(pointer, $0, UInt(flags.rawValue), $1, bandwidth)
    }
  }

  /// Migrates the domain to another daemon or hypervisor.
  ///
  /// - Parameters:
  ///   - uri: where the hypervisors meet.
  ///   - xml: a document for the domain there in place of its own.
  ///   - name: its name there.
  ///   - bandwidth: in MiB a second; 0 for the hypervisor's default.
  ///
  /// C: virDomainMigrateToURI2.
  public func migrate(
    toURI destination: String?, uri: String?, xml: String? = nil, name: String? = nil, bandwidth: UInt = 0,
    _ flags: MigrateFlags
  ) throws(LibvirtError) {
    try Call.check("virDomainMigrateToURI2", destination, uri, xml, name) {
      virDomainMigrateToURI2(pointer, $0, $1, $2, UInt(flags.rawValue), $3, bandwidth)
    }
  }
}

// MARK: - Tuning

extension Domain {
  /// For how long the domain may stand still at the end of a migration, in milliseconds.
  ///
  /// C: virDomainMigrateGetMaxDowntime.
  public var migrationMaxDowntimeMilliseconds: UInt64 {
    get throws(LibvirtError) {
      var downtime: UInt64 = 0
      try Call.check("virDomainMigrateGetMaxDowntime") {
        virDomainMigrateGetMaxDowntime(pointer, &downtime, 0)
      }
      return downtime
    }
  }

  /// Says for how long the domain may stand still at the end of a migration.
  ///
  /// C: virDomainMigrateSetMaxDowntime.
  public func setMigrationMaxDowntime(milliseconds: UInt64) throws(LibvirtError) {
    try Call.check("virDomainMigrateSetMaxDowntime") {
      virDomainMigrateSetMaxDowntime(pointer, milliseconds, 0)
    }
  }

  /// The size of the cache for compressing what is migrated, in bytes.
  ///
  /// C: virDomainMigrateGetCompressionCache.
  public var migrationCompressionCacheBytes: UInt64 {
    get throws(LibvirtError) {
      var bytes: UInt64 = 0
      try Call.check("virDomainMigrateGetCompressionCache") {
        virDomainMigrateGetCompressionCache(pointer, &bytes, 0)
      }
      return bytes
    }
  }

  /// Sets the size of the cache for compressing what is migrated.
  ///
  /// C: virDomainMigrateSetCompressionCache.
  public func setMigrationCompressionCache(bytes: UInt64) throws(LibvirtError) {
    try Call.check("virDomainMigrateSetCompressionCache") {
      virDomainMigrateSetCompressionCache(pointer, bytes, 0)
    }
  }

  /// The most bandwidth for migration, or with `.postcopy` for its second phase, in MiB a second.
  ///
  /// C: virDomainMigrateGetMaxSpeed.
  public func migrationMaxSpeedMiB(_ flags: MigrateMaxSpeedFlags = []) throws(LibvirtError) -> UInt64 {
    var bandwidth: UInt = 0
    try Call.check("virDomainMigrateGetMaxSpeed") {
      virDomainMigrateGetMaxSpeed(pointer, &bandwidth, flags.rawValue)
    }
    return UInt64(bandwidth)
  }

  /// Sets the most bandwidth for migration, or with `.postcopy` for its second phase, in MiB a second.
  ///
  /// C: virDomainMigrateSetMaxSpeed.
  public func setMigrationMaxSpeed(miB: UInt64, _ flags: MigrateMaxSpeedFlags = []) throws(LibvirtError) {
    try Call.check("virDomainMigrateSetMaxSpeed") {
      virDomainMigrateSetMaxSpeed(pointer, UInt(clamping: miB), flags.rawValue)
    }
  }

  /// Switches the running migration over to its second phase, in which the domain already runs there.
  ///
  /// C: virDomainMigrateStartPostCopy.
  public func startPostCopy() throws(LibvirtError) {
    try Call.check("virDomainMigrateStartPostCopy") { virDomainMigrateStartPostCopy(pointer, 0) }
  }
}

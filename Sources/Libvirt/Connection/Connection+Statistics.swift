import CLibvirt

extension Connection {
  /// The statistics of many domains in one round trip.
  ///
  /// - Parameters:
  ///   - statistics: which groups; empty for all that the driver has.
  ///   - flags: which domains, and `.nowait` to get what is there instead of waiting for a busy domain.
  /// - Returns: each domain with its values, in the driver's order.
  ///
  /// Throws `noSupport` when the driver has no bulk call. C: virConnectGetAllDomainStats.
  public func allDomainStatistics(
    _ statistics: Domain.StatsTypes = [], _ flags: GetAllDomainStatsFlags = []
  ) throws(LibvirtError) -> [(domain: Domain, statistics: TypedParameters)] {
    var records: UnsafeMutablePointer<virDomainStatsRecordPtr?>?
    let count = try Call.checkCount("virConnectGetAllDomainStats") {
      virConnectGetAllDomainStats(pointer, statistics.rawValue, &records, flags.rawValue)
    }
    return takeStatistics(records, count: count)
  }

  /// The statistics of the given domains, all of this connection, in one round trip.
  ///
  /// Throws `noSupport` when the driver has no bulk call. C: virDomainListGetStats.
  public func statistics(
    of domains: [Domain], _ statistics: Domain.StatsTypes = [], _ flags: GetAllDomainStatsFlags = []
  ) throws(LibvirtError) -> [(domain: Domain, statistics: TypedParameters)] {
    guard !domains.isEmpty else { return [] }
    var list = domains.map { Optional($0.pointer) } + [nil]
    defer { withExtendedLifetime(domains) {} }
    var records: UnsafeMutablePointer<virDomainStatsRecordPtr?>?
    let count = try Call.checkCount("virDomainListGetStats") {
      virDomainListGetStats(&list, statistics.rawValue, &records, flags.rawValue)
    }
    return takeStatistics(records, count: count)
  }

  /// Copies the records, keeping a reference of our own to each domain, and frees C's list.
  private func takeStatistics(
    _ records: UnsafeMutablePointer<virDomainStatsRecordPtr?>?, count: Int
  ) -> [(domain: Domain, statistics: TypedParameters)] {
    guard let records else { return [] }
    defer { virDomainStatsRecordListFree(records) }
    return UnsafeBufferPointer(records, clamping: count).compactMap { record in
      guard let record = record?.pointee, let domain = record.dom else { return nil }
      virDomainRef(domain)
      let values = TypedParameters(copying: record.params, count: record.nparams)
      return (Domain(owning: domain), values)
    }
  }
}

import CLibvirt
import Platform

extension Domain {
  /// A network interface of the guest with its addresses.
  ///
  /// C: virDomainInterface.
  public struct Interface: Hashable, Sendable {
    /// The name: of the host's side with `.lease` and `.arp`, of the guest's with `.agent`.
    public var name: String
    /// The MAC address, where there is one.
    public var hardwareAddress: String?
    /// The IP addresses; none when the source knows of none.
    public var addresses: [Address]

    /// An IP address with the length of its network's prefix.
    ///
    /// C: virDomainIPAddress.
    public struct Address: Hashable, Sendable {
      /// IPv4 or IPv6.
      public var type: IPAddressType
      /// The address in its usual form.
      public var address: String
      /// In bits; 0 where the source does not know.
      public var prefixLength: Int
    }
  }

  /// The guest's network interfaces with their addresses, as the source knows them. Throws `operationInvalid` for an
  /// inactive domain, `agentUnresponsive` when the guest agent does not answer.
  ///
  /// C: virDomainInterfaceAddresses.
  public func interfaceAddresses(from source: InterfaceAddressesSource) throws(LibvirtError) -> [Interface] {
    var interfaces: UnsafeMutablePointer<virDomainInterfacePtr?>?
    let count = try Call.checkCount("virDomainInterfaceAddresses") {
      virDomainInterfaceAddresses(pointer, &interfaces, source.rawValue, 0)
    }
    return takeStructures(interfaces, count: count, free: virDomainInterfaceFree, Interface.init(copying:))
  }

  /// What went through an interface since the start, as the host counts it: from the guest's sight the other way
  /// round for some drivers. `nil` where the hypervisor does not count.
  ///
  /// C: virDomainInterfaceStatsStruct.
  public struct InterfaceStats: Hashable, Sendable {
    /// What came in: bytes, packets, errors, and packets that were dropped.
    public var receivedBytes, receivedPackets, receiveErrors, receiveDrops: UInt64?
    /// What went out, counted alike.
    public var sentBytes, sentPackets, sendErrors, sendDrops: UInt64?
  }

  /// What went through an interface since the start.
  ///
  /// - Parameter device: the target name or the MAC address.
  ///
  /// C: virDomainInterfaceStats.
  public func interfaceStats(_ device: String) throws(LibvirtError) -> InterfaceStats {
    var raw = virDomainInterfaceStatsStruct()
    try Call.check("virDomainInterfaceStats", device) {
      virDomainInterfaceStats(pointer, $0, &raw, MemoryLayout.size(ofValue: raw))
    }
    return InterfaceStats(
      receivedBytes: UInt64(exactly: raw.rx_bytes), receivedPackets: UInt64(exactly: raw.rx_packets),
      receiveErrors: UInt64(exactly: raw.rx_errs), receiveDrops: UInt64(exactly: raw.rx_drop),
      sentBytes: UInt64(exactly: raw.tx_bytes), sentPackets: UInt64(exactly: raw.tx_packets),
      sendErrors: UInt64(exactly: raw.tx_errs), sendDrops: UInt64(exactly: raw.tx_drop))
  }
}

extension Domain.Interface {
  fileprivate init(copying raw: virDomainInterface) {
    let addresses = UnsafeBufferPointer(raw.addrs, clamping: raw.naddrs)
    self.init(
      name: raw.name.map { String(rawCString: $0) } ?? "",
      hardwareAddress: raw.hwaddr.map { String(rawCString: $0) }, addresses: addresses.map(Address.init))
  }
}

extension Domain.Interface.Address {
  fileprivate init(_ raw: virDomainIPAddress) {
    self.init(
      type: IPAddressType(rawValue: UInt32(bitPattern: raw.type)),
      address: raw.addr.map { String(rawCString: $0) } ?? "", prefixLength: Int(raw.prefix))
  }
}

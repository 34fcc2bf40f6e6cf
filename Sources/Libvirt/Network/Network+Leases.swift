import CLibvirt
import Glibc
import Platform

extension Network {
  /// An address that the network's DHCP server has given to a guest.
  ///
  /// Host names and client IDs come from guests: escape control characters before they reach a terminal.
  /// C: virNetworkDHCPLease.
  public struct DHCPLease: Hashable, Sendable {
    /// The bridge device that the server listens on.
    public var interface: String?
    /// When the lease ends, in seconds since the epoch; 0 for one that never ends.
    public var expiryTime: Int64
    /// IPv4 or IPv6.
    public var addressType: IPAddressType
    /// The MAC address of the client, where it is known.
    public var macAddress: String?
    /// The identity association, IPv6 only.
    public var iaid: String?
    /// The address that the client has, where it is known.
    public var ipAddress: String?
    /// The length of the network prefix, in bits.
    public var prefix: Int
    /// The name that the client gave, if any. It is guest-controlled: escape it before a terminal sees it.
    public var hostname: String?
    /// The client ID, or the DUID for IPv6.
    public var clientID: String?

    init(copying lease: virNetworkDHCPLease) {
      interface = lease.iface.map { String(rawCString: $0) }
      expiryTime = lease.expirytime
      addressType = IPAddressType(rawValue: UInt32(bitPattern: lease.type))
      macAddress = lease.mac.map { String(rawCString: $0) }
      iaid = lease.iaid.map { String(rawCString: $0) }
      ipAddress = lease.ipaddr.map { String(rawCString: $0) }
      prefix = Int(lease.prefix)
      hostname = lease.hostname.map { String(rawCString: $0) }
      clientID = lease.clientid.map { String(rawCString: $0) }
    }
  }

  /// The addresses that the network's DHCP server has given out, all or those of one MAC address.
  ///
  /// Throws when the network is gone or the driver has no leases. C: virNetworkGetDHCPLeases.
  public func dhcpLeases(macAddress: String? = nil) throws(LibvirtError) -> [DHCPLease] {
    var array: UnsafeMutablePointer<virNetworkDHCPLeasePtr?>?
    let count = try Call.checkCount("virNetworkGetDHCPLeases", macAddress) {
      virNetworkGetDHCPLeases(pointer, $0, &array, 0)
    }
    return takeStructures(array, count: count, free: virNetworkDHCPLeaseFree, DHCPLease.init(copying:))
  }
}

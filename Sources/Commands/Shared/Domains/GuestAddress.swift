import CommandOutput
import Libvirt

/// An IP address of a guest, and who knows of it.
struct GuestAddress: Sendable, Equatable {
  var address: String
  /// In bits; 0 where the source does not know.
  var prefix: Int
  var family: IPAddressType
  var source: Domain.InterfaceAddressesSource
  var mac: String?

  /// Whether others can reach the guest by it: neither loopback nor link-local.
  var isReachable: Bool {
    let text = address.lowercased()
    if family == .ipv6 {
      // fe80::/10
      return text != "::1" && !["fe8", "fe9", "fea", "feb"].contains { text.hasPrefix($0) }
    }
    return !text.hasPrefix("127.") && !text.hasPrefix("169.254.")
  }

  /// As data, with the keys that addresses have everywhere.
  var value: Value {
    [
      "address": .string(address), "prefix": Value(prefix), "family": Value(family.name),
      "source": Value(source.name), "mac": Value(mac),
    ]
  }
}

extension [GuestAddress] {
  /// Each address once and the best first: those of the domain's own network cards before those that are the guest's own
  /// affair, such as its containers' bridges, and IPv4 before IPv6.
  func bestFirst(ofCards cards: some Sequence<String>) -> [GuestAddress] {
    let cards = Set(cards)
    let rank = { (address: GuestAddress) in
      (address.mac.map(cards.contains) == true ? 0 : 2) + (address.family == .ipv6 ? 1 : 0)
    }
    var seen: Set<String> = []
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element).filter { seen.insert($0.address).inserted }
  }
}

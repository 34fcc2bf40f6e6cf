import Glibc

/// A numeric address of a host.
struct HostAddress {
  private let bytes: [UInt8]

  /// Reads an address of IPv4 or IPv6; `nil` for what is none, such as a name.
  init?(_ text: String) {
    let families = [(AF_INET, 4), (AF_INET6, 16)]
    for (family, length) in families {
      var bytes = [UInt8](repeating: 0, count: length)
      guard inet_pton(family, text, &bytes) == 1 else { continue }
      self.bytes = bytes
      return
    }
    return nil
  }

  /// Whether it stands for all addresses of the host: `0.0.0.0`, `::`.
  var isWildcard: Bool { bytes.allSatisfy { $0 == 0 } }

  /// The host that a URI names, without user, port, and the brackets around an address of IPv6; `nil` for none.
  static func host(ofURI uri: String) -> String? {
    guard let start = uri.firstRange(of: "://")?.upperBound else { return nil }
    let authority = uri[start...].prefix { !"/?#".contains($0) }
    let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let host =
      place.hasPrefix("[") ? place.dropFirst().prefix { $0 != "]" } : place.prefix { $0 != ":" }
    return host.isEmpty ? nil : String(host)
  }
}

import Commands
import Platform

/// What the prompt calls the host that a session works on.
enum HostLabel {
  /// The name for a URI as it was typed: an alias as it stands, else the host in it; nil for what is local.
  static func text(of uri: String) -> String? {
    guard let authority = authority(of: uri) else { return uri.isEmpty ? nil : uri }
    // A user's name, which may hold anything, ends at the last of these.
    let host = authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last ?? []
    let name =
      host.first == UInt8(ascii: "[")
      ? host.dropFirst().prefix { $0 != UInt8(ascii: "]") } : host.prefix { $0 != UInt8(ascii: ":") }
    return name.isEmpty ? nil : String(rawBytes: name)
  }

  /// What stands between `//` and the path; nil where a text is no URI.
  private static func authority(of uri: String) -> ArraySlice<UInt8>? {
    let bytes = uri.rawBytes
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[(colon + 1)...]
    guard rest.starts(with: "//".utf8) else { return [] }
    return rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
  }
}

extension Session {
  /// What the prompt calls the host: as the user has named it, or else as libvirt does; nil for one of no name.
  func hostLabel(_ environment: Environment) -> String? {
    guard persona.namesHost else { return nil }
    let uri = host.uri ?? host.knownURI ?? environment["LIBVIRT_DEFAULT_URI"]
    return uri.flatMap(HostLabel.text(of:))
  }
}

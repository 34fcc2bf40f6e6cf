extension String {
  /// Whether the path starts at the root.
  public var isAbsolutePath: Bool { utf8.first == UInt8(ascii: "/") }

  /// A path up to its last slash, which belongs to it, and the name behind it; each may be empty.
  ///
  /// By bytes: to the system a slash is one whatever combines with it.
  public var pathParts: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    let start = utf8.index(after: slash)
    return (String(Substring(utf8[..<start])), String(Substring(utf8[start...])))
  }
}

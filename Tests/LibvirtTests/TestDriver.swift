import Libvirt

/// libvirt's test driver: one imagined host for the whole process, whatever connection asks.
enum TestDriver {
  /// A connection to test:///default. Each test opens its connections here.
  static func connect() throws -> Connection {
    try Connection.open("test:///default")
  }
}

/// What the installed libvirt may lack.
enum Newer {
  /// Whether the installed libvirt is older than that.
  static func isLacking(_ version: Version) -> Bool {
    guard let installed = try? Library.version else { return false }
    return installed < version
  }
}

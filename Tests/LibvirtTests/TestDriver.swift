import Libvirt

/// libvirt's test driver: one imagined host for the whole process, whatever connection asks.
enum TestDriver {
  /// A connection to test:///default. Each test opens its connections here.
  static func connect() throws -> Connection {
    try Connection.open("test:///default")
  }
}

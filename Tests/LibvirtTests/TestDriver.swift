import Glibc
import Libvirt

/// libvirt's test driver: one imagined host for the whole process, whatever connection asks.
enum TestDriver {
  /// Foundation, which XCTest brings into test processes, stores a table under thread key 0 without having created
  /// that key. GLib would get the number for a key of its own, take the table for its memory pools, and crash; so the
  /// key is taken before libvirt initialises GLib.
  private static let isThreadKeyReserved: Bool = {
    var key = pthread_key_t()
    return pthread_key_create(&key, nil) == 0
  }()

  /// A connection to test:///default. Each test opens its connections here.
  static func connect() throws -> Connection {
    _ = isThreadKeyReserved
    return try Connection.open("test:///default")
  }
}

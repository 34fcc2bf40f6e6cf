import Foundation

/// The few calls on UNIX sockets that the fixtures need.
enum UnixSocket {
  /// A socket that listens at `path`.
  static func listen(at path: String) throws -> Int32 {
    try open(path) { descriptor, address, size in
      unlink(path)
      return bind(descriptor, address, size) == 0 && Glibc.listen(descriptor, 64) == 0
    }
  }

  /// A socket connected to `path`.
  static func connect(to path: String) throws -> Int32 {
    try open(path) { Glibc.connect($0, $1, $2) == 0 }
  }

  /// Whether something listens at `path`.
  static func answers(at path: String) -> Bool {
    guard let descriptor = try? connect(to: path) else { return false }
    close(descriptor)
    return true
  }

  /// Writes all of `bytes`; false when the other side is gone, without SIGPIPE.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let flags = Int32(MSG_NOSIGNAL)
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func open(
    _ path: String, _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Bool
  ) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let fits = withUnsafeMutableBytes(of: &address.sun_path) { field in
      guard path.utf8.count < field.count else { return false }
      field.copyBytes(from: path.utf8)
      return true
    }
    guard fits else { throw FixtureError("too long for a socket: \(path)") }
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, type, 0)
    guard descriptor >= 0 else { throw FixtureError.system("socket") }
    let done = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        use(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard done else {
      let error = FixtureError.system(path)
      close(descriptor)
      throw error
    }
    return descriptor
  }
}

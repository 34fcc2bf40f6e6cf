import Foundation

/// A socket that accepts connections and never answers: what a stopped daemon looks like.
public func silentDaemon(in scratch: ScratchDirectory) throws -> String {
  let path = scratch.file("silent")
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  guard descriptor >= 0 else { throw FixtureError("no socket: errno \(errno)") }
  scratch.onCleanup { close(descriptor) }
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  let bound = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  guard bound == 0, listen(descriptor, 8) == 0 else { throw FixtureError("cannot listen: errno \(errno)") }
  return "qemu+unix:///system?socket=\(path)"
}

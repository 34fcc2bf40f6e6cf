import Platform
import CommandOutput
import Glibc

/// A file of XML that a command is given by name.
enum XMLFile {
  /// More than any description of an object takes, and what libvirt's tools accept.
  private static let limit = 10 * 1024 * 1024

  /// The contents of a file.
  ///
  /// - Throws: `CommandFailure` when the file cannot be read or is too large.
  static func read(_ path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("read", path, errno) }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw failure("read", path, EOVERFLOW) }
    }
  }

  private static func failure(_ verb: String, _ path: String, _ code: Int32) -> CommandFailure {
    CommandFailure("Failed to \(verb) file '\(path)': \(String(systemError: code))")
  }
}

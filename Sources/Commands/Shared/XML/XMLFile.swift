import CommandOutput
import Glibc
import Platform

/// A file of XML that a command is given by name.
enum XMLFile {
  /// More than any description of an object takes, and what libvirt's tools accept.
  static let limit = 10 * 1024 * 1024

  /// The contents of a file, of XML or of something else that a call takes whole.
  ///
  /// - Parameter limit: how many bytes are accepted.
  /// - Throws: `CommandFailure` when the file cannot be read or is too large.
  static func read(_ path: String, limit: Int = limit) throws -> String {
    String(rawBytes: try LocalFile.read(path, limit: limit))
  }
}

/// A small file that a command is given by name.
enum LocalFile {
  /// The contents of a file.
  ///
  /// - Throws: `CommandFailure` when the file cannot be read or is larger than the limit.
  static func read(_ path: String, limit: Int) throws -> [UInt8] {
    let descriptor = try opened(path)
    defer { close(descriptor) }
    do {
      return try Descriptor.readAll(from: descriptor, limit: limit)
    } catch {
      throw failure("read", path, error)
    }
  }

  private static func opened(_ path: String) throws -> Int32 {
    do {
      return try File.open(path, O_RDONLY)
    } catch {
      throw failure("open", path, error)
    }
  }

  private static func failure(_ verb: String, _ path: String, _ error: SystemError) -> CommandFailure {
    CommandFailure("Failed to \(verb) file '\(path)': \(error)")
  }
}

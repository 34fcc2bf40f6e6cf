import CommandOutput
import Glibc
import Platform

/// A file that takes lines at its end: a regular file, a terminal or a device.
///
/// Sendable: it holds nothing but a number, and a line goes to the file in one write that appends.
struct LogFile: Sendable {
  private let descriptor: Int32

  /// Opens the file, and makes it if there is none; never waits for anybody.
  ///
  /// - Parameter acceptsPipe: takes a pipe with a reader, as virsh does; what the reader is too slow for is lost.
  /// - Throws: `CommandFailure` with virsh's sentence.
  init(appendingTo path: String, acceptsPipe: Bool) throws(CommandFailure) {
    // Without O_NONBLOCK a pipe without a reader would hold up the program until one comes, whatever its deadline.
    let descriptor: Int32
    do {
      descriptor = try File.open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY, mode: 0o644)
    } catch {
      throw Self.refusal(of: path, errno: error.code, acceptsPipe: acceptsPipe)
    }
    if Self.isSteady(descriptor) {
      // Only a pipe may be written by halves.
      _ = fcntl(descriptor, F_SETFL, O_APPEND)
    } else if !acceptsPipe {
      close(descriptor)
      throw Self.refusal(of: path, errno: ENXIO, acceptsPipe: false)
    }
    self.descriptor = descriptor
  }

  /// Writes a line; a failure is no failure of what is logged.
  func append(_ line: String) {
    let bytes = line.rawBytes
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Whether it is a file or a device, and nothing that waits for somebody to read.
  private static func isSteady(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return [S_IFREG, S_IFCHR, S_IFBLK].contains(status.st_mode & S_IFMT)
  }

  /// ENXIO is the answer for a pipe without a reader, and for a socket.
  private static func refusal(of path: String, errno code: Int32, acceptsPipe: Bool) -> CommandFailure {
    guard code == ENXIO, !acceptsPipe else {
      return .file("failed to open the log file. check the log file path", SystemError(code: code))
    }
    return CommandFailure(
      "the log file '\(path)' is a pipe or a socket, which could hang; name a file, a terminal or a device")
  }
}

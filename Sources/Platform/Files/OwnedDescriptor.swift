import Glibc

/// A file descriptor that is closed when nobody holds it any more.
///
/// Who writes may be left behind in the middle of it. The number then stays taken for as long as they hold it, so that
/// nothing of theirs lands in another file.
public final class OwnedDescriptor: Sendable {
  public let number: Int32

  /// Takes over an open descriptor.
  public init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Lets go of the file at once: what is written from now on goes nowhere, and who reads a pipe sees its end.
  ///
  /// - Throws: `SystemError` when the system could not keep all that was written.
  public func detach() throws(SystemError) {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
    if let nowhere = try? File.open("/dev/null", O_WRONLY) {
      dup2(nowhere, number)
      _ = fcntl(number, F_SETFD, FD_CLOEXEC)
      close(nowhere)
    }
    // Closing is where some file systems tell that there was no room.
    if copy >= 0, close(copy) != 0 { throw .last }
  }
}

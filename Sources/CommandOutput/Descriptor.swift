import Glibc

/// The few calls that a sink makes on a file descriptor.
enum Descriptor {
  /// Writes all bytes, however many calls that takes.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else {
        try recover(from: errno, on: descriptor)
      }
    }
  }

  /// Whether the descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The width of the terminal; nil if this is none.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Returns when it is worth trying again.
  ///
  /// A descriptor can be non-blocking without our doing: the flag belongs to the open file, which the parent and its
  /// other children share.
  private static func recover(from code: Int32, on descriptor: Int32) throws(OutputError) {
    switch code {
    case EINTR: break
    case EAGAIN:
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      // An interrupted or failed wait shows in the next write.
      _ = poll(&request, 1, -1)
    default: throw OutputError(errno: code)
    }
  }
}

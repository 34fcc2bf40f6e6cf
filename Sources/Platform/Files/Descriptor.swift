import Glibc

/// Whole reads and writes on a file descriptor, however many calls they take.
public enum Descriptor {
  /// Writes all bytes.
  ///
  /// - Throws: `SystemError` with the system's reason.
  public static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else {
        try recover(from: errno, on: descriptor, by: POLLOUT)
      }
    }
  }

  /// Writes all bytes.
  ///
  /// - Throws: `SystemError` with the system's reason.
  public static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    // `withUnsafeBytes` knows no typed errors yet, hence the detour by a result.
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(SystemError) in try writeAll(buffer, to: descriptor) }
    }
    try result.get()
  }

  /// Reads what is there, at most as much as the buffer holds; nothing at the end.
  ///
  /// - Throws: `SystemError` with the system's reason.
  public static func read(
    into buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32
  ) throws(SystemError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      try recover(from: errno, on: descriptor, by: POLLIN)
    }
  }

  /// Reads to the end.
  ///
  /// - Parameter limit: how many bytes are accepted.
  /// - Throws: `SystemError` with the system's reason, EOVERFLOW when there is more than the limit.
  public static func readAll(from descriptor: Int32, limit: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try read(into: block, from: descriptor)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw SystemError(code: EOVERFLOW) }
    }
  }

  /// Returns when it is worth trying again.
  ///
  /// A descriptor can be non-blocking without our doing: the flag belongs to the open file, which the parent and its
  /// other children share.
  private static func recover(from code: Int32, on descriptor: Int32, by events: Int32) throws(SystemError) {
    switch code {
    case EINTR: break
    case EAGAIN:
      var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      // An interrupted or failed wait shows in the next call.
      _ = poll(&request, 1, -1)
    default: throw SystemError(code: code)
    }
  }
}

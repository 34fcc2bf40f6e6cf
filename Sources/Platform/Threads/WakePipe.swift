import Glibc

/// Wakes a thread that waits in `poll`, from whatever thread.
public final class WakePipe: Sendable {
  /// Becomes readable when somebody has called.
  public let reader: Int32
  private let writer: Int32

  public init() {
    var ends: [Int32] = [-1, -1]
    // poll ignores a descriptor of -1: without a pipe a waiter wakes only when its time is up.
    _ = pipe(&ends)
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    close(reader)
    close(writer)
  }

  public func wake() {
    var byte: UInt8 = 0
    _ = write(writer, &byte, 1)
  }

  /// Forgets all calls so far.
  public func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reader, &bytes, bytes.count) == bytes.count {}
  }

  /// Waits until somebody calls; false when nobody did in time.
  public func wait(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }
}

import Glibc
import Platform

/// Turns signals into something that can be waited for together with input, for as long as it is not stopped.
///
/// A handler alone is not enough: the signal may reach another thread, or arrive just before the read.
struct SignalWatch {
  /// What a wait ended with.
  enum Event: Equatable {
    case byte(UInt8)
    case endOfFile
    case failure(Int32)
    case signal(Int32)
  }

  private var earlier: [(signal: Int32, action: sigaction)] = []

  /// Starts to catch signals; what was caught before is forgotten.
  init(_ signals: [Int32]) {
    wakePipe.drain()
    for signal in signals {
      var action = sigaction()
      var old = sigaction()
      action.__sigaction_handler.sa_handler = wakeReader
      action.sa_flags = Int32(SA_RESTART)
      if sigaction(signal, &action, &old) == 0 { earlier.append((signal, old)) }
    }
  }

  /// Gives the signals back to whoever had them.
  mutating func stop() {
    for entry in earlier {
      var action = entry.action
      sigaction(entry.signal, &action, nil)
    }
    earlier = []
  }

  /// Waits for one byte of input or a signal, whichever is first.
  func next(from input: Int32) -> Event {
    while true {
      var waiting = [
        pollfd(fd: wakePipe.reader, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, 2, -1) > 0 else {
        if errno == EINTR { continue }
        return .failure(errno)
      }
      if waiting[0].revents != 0, let signal = wakePipe.take() { return .signal(signal) }
      if waiting[1].revents != 0, let event = readByte(from: input) { return event }
    }
  }

  /// Reads what is there; nil if there is nothing after all.
  private func readByte(from input: Int32) -> Event? {
    var byte: UInt8 = 0
    switch read(input, &byte, 1) {
    case 1: return .byte(byte)
    case 0: return .endOfFile
    default: return errno == EINTR || errno == EAGAIN ? nil : .failure(errno)
    }
  }
}

/// Between the handler and the reader. It lives as long as the process: a handler may be about to write.
private struct WakePipe {
  let reader: Int32
  let writer: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    // poll ignores a descriptor of -1: without a pipe, signals go unnoticed, and input still works.
    _ = pipe(&ends)
    (reader, writer) = (ends[0], ends[1])
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  func take() -> Int32? {
    var byte: UInt8 = 0
    return read(reader, &byte, 1) == 1 ? Int32(byte) : nil
  }

  func drain() {
    while take() != nil {}
  }
}

/// Made before a handler is installed (a watch drains it first), so that no handler ever initialises it.
private let wakePipe = WakePipe()

/// The signal handler: a file-scope function that does nothing but one write.
private func wakeReader(_ signal: Int32) {
  let code = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(wakePipe.writer, &byte, 1)
  errno = code
}

import Platform
import Synchronization

/// A buffered writer on a file descriptor, or on memory for tests.
///
/// Writing never throws, so that code that prints stays readable: the first error is remembered, what follows is
/// dropped, and each `flush()` reports the error. The program must ignore SIGPIPE for a closed pipe to be an error.
public final class TextSink: Sendable, TextOutputStream {
  /// Where the bytes go; nil for memory.
  public let descriptor: Int32?
  /// Whether that is a terminal.
  public let isTerminal: Bool

  private struct State {
    var buffer: [UInt8] = []
    var failure: OutputError?
  }

  /// Commands run on a thread of their own, beside the one that drives them. Never held while the system writes: what
  /// waits for a pipe that nobody reads must not keep others from asking.
  private let state = Mutex(State())
  /// Held by who hands bytes to the system, with the bytes that are on their way.
  private let departing = Mutex<[UInt8]>([])

  /// The size from which the buffer is written out.
  private static let capacity = 64 * 1024

  /// A sink on a file descriptor, which stays the caller's to close.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = TerminalDescriptor.isTerminal(descriptor)
  }

  private init(memoryLikeTerminal isTerminal: Bool) {
    descriptor = nil
    self.isTerminal = isTerminal
  }

  /// A sink that keeps all text, see `contents`.
  public static func memory(isTerminal: Bool = false) -> TextSink {
    TextSink(memoryLikeTerminal: isTerminal)
  }

  /// What was written and has not gone to a descriptor; for memory that is everything.
  public var contents: String {
    state.withLock { String(decoding: $0.buffer, as: UTF8.self) }
  }

  /// The first error, if there was one.
  public var failure: OutputError? {
    state.withLock(\.failure)
  }

  /// Writes text.
  public func write(_ text: String) {
    write(bytes: text.utf8)
  }

  /// Writes bytes.
  public func write(bytes: some Collection<UInt8>) {
    let isFull = state.withLock { state in
      guard state.failure == nil else { return false }
      state.buffer.append(contentsOf: bytes)
      return state.buffer.count >= Self.capacity
    }
    if isFull { departing.withLock { drain(through: &$0) } }
  }

  /// Hands everything written so far to the system; throws the first error since the start, each time.
  public func flush() throws(OutputError) {
    departing.withLock { drain(through: &$0) }
    if let failure { throw failure }
  }

  /// Flushes, unless another thread is writing: it may be stuck in a full pipe, and errors must come out even then.
  func flushIfIdle() {
    _ = departing.withLockIfAvailable { drain(through: &$0) }
  }

  private func drain(through bytes: inout [UInt8]) {
    guard let descriptor else { return }
    state.withLock { swap(&$0.buffer, &bytes) }
    defer { bytes.removeAll(keepingCapacity: true) }
    guard !bytes.isEmpty else { return }
    do throws(SystemError) {
      try Descriptor.writeAll(bytes, to: descriptor)
    } catch {
      state.withLock { state in
        state.failure = OutputError(errno: error.code)
        state.buffer.removeAll()
      }
    }
  }
}

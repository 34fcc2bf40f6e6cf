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

  /// Commands run on a thread of their own, beside the one that drives them.
  private let state = Mutex(State())

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
    state.withLock { state in
      guard state.failure == nil else { return }
      state.buffer.append(contentsOf: bytes)
      if state.buffer.count >= Self.capacity { drain(&state) }
    }
  }

  /// Hands everything written so far to the system; throws the first error since the start, each time.
  public func flush() throws(OutputError) {
    let failure = state.withLock { state in
      drain(&state)
      return state.failure
    }
    if let failure { throw failure }
  }

  /// Flushes, unless another thread is writing: it may be stuck in a full pipe, and errors must come out even then.
  func flushIfIdle() {
    _ = state.withLockIfAvailable { drain(&$0) }
  }

  private func drain(_ state: inout State) {
    guard let descriptor, !state.buffer.isEmpty else { return }
    do throws(SystemError) {
      try Descriptor.writeAll(state.buffer, to: descriptor)
    } catch {
      state.failure = OutputError(errno: error.code)
    }
    state.buffer.removeAll(keepingCapacity: true)
  }
}

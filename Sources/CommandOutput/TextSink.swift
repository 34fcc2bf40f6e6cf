import Platform
import Synchronization

/// A buffered writer on a file descriptor, or on memory for tests.
///
/// Writing never throws, so that code that prints stays readable: the first error is remembered, what follows is
/// dropped, and each `flush()` reports the error. The program must ignore SIGPIPE for a closed pipe to be an error.
///
/// Any thread may write. One that is stuck in a full pipe holds up nobody but those who `flush()`, or who have more to
/// say than can be kept meanwhile.
public final class TextSink: Sendable, TextOutputStream {
  /// Where the bytes go; nil for memory.
  public let descriptor: Int32?
  /// Whether that is a terminal.
  public let isTerminal: Bool

  private struct State {
    var buffer: [UInt8] = []
    var failure: OutputError?
  }

  /// Commands run on a thread of their own, beside the one that drives them. Nothing that can block is done under this.
  private let state = Mutex(State())

  /// Held by the thread that hands bytes to the system, so that they keep their order. What it keeps is the storage of
  /// the buffer before, for the next one.
  private let writing = Mutex<[UInt8]>([])

  /// The size from which the buffer is written out.
  private static let capacity = 64 * 1024

  /// The size that it may grow to while another thread is writing.
  private static let patience = 1024 * 1024

  /// What is closed when the sink goes.
  private let owned: OwnedDescriptor?

  /// A sink on a file descriptor, which stays the caller's to close.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = TerminalDescriptor.isTerminal(descriptor)
    owned = nil
  }

  /// A sink on a file descriptor, which is closed when neither the sink nor anybody else holds it.
  public init(_ owned: OwnedDescriptor) {
    descriptor = owned.number
    isTerminal = TerminalDescriptor.isTerminal(owned.number)
    self.owned = owned
  }

  private init(memoryLikeTerminal isTerminal: Bool) {
    descriptor = nil
    owned = nil
    self.isTerminal = isTerminal
  }

  /// A sink that keeps all text, see `contents`.
  public static func memory(isTerminal: Bool = false) -> TextSink {
    TextSink(memoryLikeTerminal: isTerminal)
  }

  /// The width of the terminal; nil for anything else.
  public var columns: Int? { isTerminal ? descriptor.flatMap(TerminalDescriptor.columns) : nil }

  /// What was written and has not gone to a descriptor; for memory that is everything.
  public var contents: String {
    String(rawBytes: state.withLock(\.buffer))
  }

  /// The first error, if there was one.
  public var failure: OutputError? {
    state.withLock(\.failure)
  }

  /// Writes text; bytes that it carries leave as they were.
  public func write(_ text: String) {
    if text.carriesBytes { write(bytes: text.rawBytes) } else { write(bytes: text.utf8) }
  }

  /// Writes bytes.
  public func write(bytes: some Collection<UInt8>) {
    let size = state.withLock { state in
      if state.failure == nil { state.buffer.append(contentsOf: bytes) }
      return state.buffer.count
    }
    if size >= Self.patience {
      writing.withLock { drain(reusing: &$0) }
    } else if size >= Self.capacity {
      flushIfIdle()
    }
  }

  /// Hands everything written so far to the system; throws the first error since the start, each time.
  public func flush() throws(OutputError) {
    writing.withLock { drain(reusing: &$0) }
    if let failure { throw failure }
  }

  /// Flushes, unless another thread is writing: it may be stuck in a full pipe, and errors must come out even then.
  func flushIfIdle() {
    _ = writing.withLockIfAvailable { drain(reusing: &$0) }
  }

  private func drain(reusing bytes: inout [UInt8]) {
    guard let descriptor else { return }
    state.withLock { swap(&$0.buffer, &bytes) }
    defer { bytes.removeAll(keepingCapacity: bytes.capacity <= Self.patience) }
    guard !bytes.isEmpty, failure == nil else { return }
    do throws(SystemError) {
      try Descriptor.writeAll(bytes, to: descriptor)
    } catch {
      state.withLock { $0.failure = OutputError(errno: error.code) }
    }
  }
}

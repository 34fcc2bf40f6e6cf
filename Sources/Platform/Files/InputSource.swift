import Synchronization

/// A descriptor from which several read, one after the other, and what one of them has read ahead.
///
/// A script on standard input and the answers that stand between its lines are read by different hands: what the first
/// has fetched and not used is the next one's.
public final class InputSource: Sendable {
  /// Who has all of it for themselves.
  public enum Owner: Sendable, Equatable {
    /// It is the text of the script that runs.
    case script
    /// The command of that name has read it to its end.
    case command(String)
  }

  private struct State {
    var ahead: ArraySlice<UInt8> = []
    var owner: Owner?
  }

  public let descriptor: Int32
  private let state = Mutex(State())

  /// The descriptor stays the caller's to close.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Takes what was read ahead up to a byte that ends a line, which goes with it; `nil` when no line ends there.
  ///
  /// - Returns: the line without that byte, and the byte.
  public func takeLine(endedBy isEnd: (UInt8) -> Bool) -> (line: ArraySlice<UInt8>, end: UInt8)? {
    state.withLock { state in
      guard let end = state.ahead.firstIndex(where: isEnd) else { return nil }
      defer { state.ahead = state.ahead[(end + 1)...] }
      return (state.ahead[..<end], state.ahead[end])
    }
  }

  /// Takes a byte, if it is the first of what was read ahead; false when it is not.
  public func take(_ byte: UInt8) -> Bool {
    state.withLock { state in
      guard state.ahead.first == byte else { return false }
      state.ahead = state.ahead.dropFirst()
      return true
    }
  }

  /// Whether a line was read ahead to its end.
  public func holdsLine(endedBy isEnd: (UInt8) -> Bool) -> Bool {
    state.withLock { $0.ahead.contains(where: isEnd) }
  }

  /// Takes all that was read ahead.
  public func takeAhead() -> ArraySlice<UInt8> {
    state.withLock { state in
      defer { state.ahead = [] }
      return state.ahead
    }
  }

  /// Reads what is there, at most so many bytes, behind what was read ahead; false at the end.
  ///
  /// - Throws: `SystemError` with the system's reason.
  public func readAhead(atMost count: Int = 65536) throws(SystemError) -> Bool {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    defer { block.deallocate() }
    let count = try Descriptor.read(into: block, from: descriptor)
    state.withLock { $0.ahead += block[..<count] }
    return count > 0
  }

  /// Gives it to an owner; `nil`, or the owner that it has.
  public func claim(for owner: Owner) -> Owner? {
    state.withLock { state in
      guard state.owner == nil else { return state.owner }
      state.owner = owner
      return nil
    }
  }
}

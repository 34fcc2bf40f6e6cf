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
    /// What was set apart for answers.
    var reserved: ArraySlice<UInt8> = []
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

  /// Whether anything was read ahead that nobody has taken.
  public var holdsInput: Bool { state.withLock { !$0.ahead.isEmpty } }

  /// Sets the next block apart for answers; false at the end.
  ///
  /// C's stdio does so for a program that reads its answers by it and its commands otherwise: what else the block holds is
  /// lost for the commands.
  ///
  /// - Throws: `SystemError` with the system's reason.
  public func reserveBlock(of count: Int = 4096) throws(SystemError) -> Bool {
    if !holdsInput { guard try readAhead(atMost: count) else { return false } }
    state.withLock { state in
      state.reserved += state.ahead.prefix(count)
      state.ahead = state.ahead.dropFirst(count)
    }
    return true
  }

  /// Takes the next line of what was set apart; where none ends there, all of it if `isLast`.
  public func takeReserved(isLast: Bool) -> ArraySlice<UInt8>? {
    state.withLock { state in
      let end = state.reserved.firstIndex(of: UInt8(ascii: "\n"))
      guard end != nil || isLast else { return nil }
      let line = state.reserved[..<(end ?? state.reserved.endIndex)]
      state.reserved = state.reserved.dropFirst(line.count + 1)
      return line
    }
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

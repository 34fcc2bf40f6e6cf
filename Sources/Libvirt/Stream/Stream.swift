import CLibvirt

/// A channel for bulk data between this program and the hypervisor: volume contents, consoles, screenshots.
///
/// A call such as ``StorageVolume/upload(_:offset:length:_:)`` binds it to data; then data go one way, and
/// ``finish()`` asks the other end whether all went well. ``sendAll(from:sparse:progress:)`` and
/// ``receiveAll(to:sparse:progress:)`` do all of that for a file descriptor.
///
/// C: virStreamPtr.
public final class Stream: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  /// The largest block that the protocol carries in one message, in bytes.
  public static let blockSize = 262_120

  /// Takes over a reference; C does not tell which connection the object is on.
  init(owning pointer: OpaquePointer, on connection: OpaquePointer?) {
    handle = Handle(owning: pointer, on: connection) { virStreamFree($0) }
  }

  /// Makes a stream that is not yet bound to any data.
  ///
  /// Throws when the connection is lost. C: virStreamNew.
  public convenience init(_ connection: Connection, _ flags: Flags = []) throws(LibvirtError) {
    self.init(
      owning: try Call.checkNull("virStreamNew") { virStreamNew(connection.pointer, flags.rawValue) },
      on: connection.pointer)
  }

  /// Says that all data have been sent or received, and waits until the other end has dealt with them.
  ///
  /// Throws what went wrong at the other end. C: virStreamFinish.
  public func finish() throws(LibvirtError) {
    try Call.check("virStreamFinish") { virStreamFinish(pointer) }
  }

  /// Gives the transfer up; the other end drops what has not arrived.
  ///
  /// Throws when the stream is not bound. C: virStreamAbort.
  public func abort() throws(LibvirtError) {
    try Call.check("virStreamAbort") { virStreamAbort(pointer) }
  }
}

// MARK: - Blocks

extension Stream {
  /// What one call to receive has brought.
  public enum Received: Hashable, Sendable {
    /// That many bytes, at the start of the buffer.
    case data(Int)
    /// There is a hole here; ``receiveHole()`` tells its length. With `RecvFlags.stopAtHole` only.
    case hole
    /// All has been received.
    case end
    /// Nothing has come yet. On a non-blocking stream only.
    case wouldBlock
  }

  /// Sends bytes.
  ///
  /// - Returns: how many were sent, which may be fewer than given; `nil` when a non-blocking stream takes none now.
  ///
  /// Throws when the other end has failed. C: virStreamSend.
  public func send(_ bytes: UnsafeRawBufferPointer) throws(LibvirtError) -> Int? {
    let base = bytes.assumingMemoryBound(to: CChar.self).baseAddress
    let sent = try checkTransfer("virStreamSend") { virStreamSend(pointer, base, bytes.count) }
    return sent < 0 ? nil : min(sent, bytes.count)
  }

  /// Receives at most as many bytes as the buffer holds.
  ///
  /// Throws when the other end has failed, and with flags where data do not come from a daemon.
  /// C: virStreamRecv, virStreamRecvFlags.
  public func receive(
    into buffer: UnsafeMutableRawBufferPointer, _ flags: RecvFlags = []
  ) throws(LibvirtError) -> Received {
    let base = buffer.assumingMemoryBound(to: CChar.self).baseAddress
    let received = try checkTransfer("virStreamRecv") {
      guard flags.isEmpty else { return virStreamRecvFlags(pointer, base, buffer.count, flags.rawValue) }
      return virStreamRecv(pointer, base, buffer.count)
    }
    return try Received(answer: received, room: buffer.count)
  }

  /// Sends a hole in place of zeros.
  ///
  /// - Parameter length: how many bytes long it is.
  ///
  /// Throws when the stream was not bound as a sparse one. C: virStreamSendHole.
  public func sendHole(_ length: Int64) throws(LibvirtError) {
    try Call.check("virStreamSendHole") { virStreamSendHole(pointer, length, 0) }
  }

  /// Passes over the hole that `receive` has stopped at, and tells its length in bytes.
  ///
  /// Throws when there is no hole here. C: virStreamRecvHole.
  public func receiveHole() throws(LibvirtError) -> Int64 {
    var length: Int64 = 0
    try Call.check("virStreamRecvHole") { virStreamRecvHole(pointer, &length, 0) }
    return try Self.checkHole(length)
  }

  /// The length of a hole as the other end says it. Throws `internalError` when it is negative.
  static func checkHole(_ length: Int64) throws(LibvirtError) -> Int64 {
    guard length >= 0 else {
      throw LibvirtError(code: .internalError, message: "internal error: a hole of \(length) bytes")
    }
    return length
  }

  /// Checks a transfer, for which -2 (it would block) and -3 (there is a hole) are no failures.
  private func checkTransfer(
    _ function: StaticString, _ call: () -> Int32
  ) throws(LibvirtError) -> Int {
    var answer: Int32 = 0
    try Call.check(function) {
      answer = call()
      return answer == -1 ? -1 : 0
    }
    return Int(answer)
  }
}

extension Stream.Received {
  /// Reads the answer of a call to receive, which is a number of bytes or one of libvirt's negative codes.
  ///
  /// Throws `internalError` for an answer that is neither.
  init(answer: Int, room: Int) throws(LibvirtError) {
    switch answer {
    case 0: self = .end
    case -2: self = .wouldBlock
    case -3: self = .hole
    case 1...max(room, 1) where answer <= room: self = .data(answer)
    default:
      throw LibvirtError(
        code: .internalError, message: "internal error: virStreamRecv answered \(answer) for \(room) bytes")
    }
  }
}

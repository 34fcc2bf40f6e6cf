import Glibc
import Platform

extension Stream {
  /// Hears how many bytes have gone so far, holes included; gives the transfer up by throwing.
  public typealias Progress = (_ bytes: UInt64) throws(LibvirtError) -> Void

  /// Waits until there is something to be read; gives the transfer up by throwing.
  public typealias Waiting = () throws(LibvirtError) -> Void

  /// Sends all that a file descriptor has, from where it stands, and finishes the stream; gives it up on failure.
  ///
  /// The parameters are those of ``send(contentsOf:sparse:waiting:progress:)``. Throws `systemError` when reading fails, or
  /// what went wrong at the other end. C: virStreamSendAll, virStreamSparseSendAll.
  public func sendAll(
    from descriptor: Int32, sparse: Bool = false, progress: Progress? = nil
  ) throws(LibvirtError) {
    try send(contentsOf: descriptor, sparse: sparse, progress: progress)
    try finish()
  }

  /// Receives all that comes, writes it to a file descriptor, and finishes the stream; gives it up on failure.
  ///
  /// The parameters are those of ``receive(contentsTo:sparse:progress:)``. Throws `systemError` when writing fails, or
  /// what went wrong at the other end. C: virStreamRecvAll, virStreamSparseRecvAll.
  public func receiveAll(
    to descriptor: Int32, sparse: Bool = false, progress: Progress? = nil
  ) throws(LibvirtError) {
    try receive(contentsTo: descriptor, sparse: sparse, progress: progress)
    try finish()
  }

  /// Sends all that a file descriptor has, from where it stands; gives the stream up on failure.
  ///
  /// Whether all went well at the other end, ``finish()`` tells afterwards.
  ///
  /// One block is in memory at a time.
  ///
  /// - Parameters:
  ///   - descriptor: a file, a pipe, or whatever can be read.
  ///   - sparse: sends a file's holes as holes; the stream has to be bound as a sparse one.
  ///   - waiting: called before each reading: of a pipe or a terminal, which may have nothing for long.
  ///   - progress: called after each block and each hole.
  ///
  /// Throws `systemError` when reading fails, or what went wrong at the other end.
  public func send(
    contentsOf descriptor: Int32, sparse: Bool = false, waiting: Waiting? = nil, progress: Progress? = nil
  ) throws(LibvirtError) {
    try transfer { (buffer) throws(LibvirtError) in
      var source = SparseSource(descriptor, findsHoles: sparse)
      var total: UInt64 = 0
      while true {
        try waiting?()
        guard let section = try source.nextSection(into: buffer) else { return }
        switch section {
        case .hole(let length):
          try sendHole(length)
          total.add(length)
        case .data(let count):
          try sendWhole(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
          total.add(Int64(count))
        }
        try progress?(total)
      }
    }
  }

  /// Receives all that comes and writes it to a file descriptor; gives the stream up on failure.
  ///
  /// Whether all went well at the other end, ``finish()`` tells afterwards.
  ///
  /// One block is in memory at a time.
  ///
  /// - Parameters:
  ///   - descriptor: a file, which should be empty when there may be holes, a pipe, or whatever can be written.
  ///   - sparse: leaves the holes that come as holes in a file; the stream has to be bound as a sparse one.
  ///   - progress: called after each block and each hole.
  ///
  /// Throws `systemError` when writing fails, or what went wrong at the other end.
  public func receive(
    contentsTo descriptor: Int32, sparse: Bool = false, progress: Progress? = nil
  ) throws(LibvirtError) {
    try receive(to: SparseSink(descriptor), sparse: sparse, progress: progress)
  }

  /// Receives all that comes and hands it to a sink; gives the stream up on failure.
  ///
  /// The parameters are those of ``receive(contentsTo:sparse:progress:)``. Throws what the sink throws, or what went wrong
  /// at the other end.
  public func receive(
    to sink: some StreamSink, sparse: Bool = false, progress: Progress? = nil
  ) throws(LibvirtError) {
    try transfer { (buffer) throws(LibvirtError) in
      var total: UInt64 = 0
      receiving: while true {
        switch try receive(into: buffer, sparse ? .stopAtHole : []) {
        case .end, .wouldBlock: break receiving
        case .hole:
          let length = try receiveHole()
          try sink.skip(length)
          total.add(length)
        case .data(let count):
          try sink.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
          total.add(Int64(count))
        }
        try progress?(total)
      }
    }
  }

  /// Runs a transfer with one buffer, and gives the stream up when it fails.
  private func transfer(
    _ body: (UnsafeMutableRawBufferPointer) throws(LibvirtError) -> Void
  ) throws(LibvirtError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Stream.blockSize, alignment: 16)
    defer { buffer.deallocate() }
    do throws(LibvirtError) {
      try body(buffer)
    } catch {
      // The first failure is the one to tell of.
      try? abort()
      throw error
    }
  }

  /// Sends each byte, in as many blocks as it takes.
  private func sendWhole(_ bytes: UnsafeRawBufferPointer) throws(LibvirtError) {
    var rest = bytes
    while !rest.isEmpty {
      guard let sent = try send(rest) else {
        throw LibvirtError(
          code: .operationInvalid, message: "a non-blocking stream cannot be sent as a whole")
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[sent...])
    }
  }
}

extension UInt64 {
  /// Counts bytes; the other end may tell of more than the number can hold, which then stays at its largest value.
  fileprivate mutating func add(_ bytes: Int64) {
    let (sum, overflow) = addingReportingOverflow(UInt64(clamping: bytes))
    self = overflow ? .max : sum
  }
}

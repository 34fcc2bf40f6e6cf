import Glibc
import Platform

/// SEEK_DATA and SEEK_HOLE, which the C library shows only to those who ask for GNU's additions.
private let seekData: Int32 = 3
private let seekHole: Int32 = 4

/// A file descriptor to read from, as sections of data and holes.
struct SparseSource {
  /// A piece of the file.
  enum Section {
    /// That many bytes, read into the buffer.
    case data(Int)
    /// That many bytes of nothing.
    case hole(Int64)
  }

  /// What libvirt says when reading fails.
  private static let failure: StaticString = "send handler failed"

  private let descriptor: Int32
  /// Whether to look for holes; a pipe has none.
  private var findsHoles: Bool
  /// Where the data under the file position end, which need not be asked again before that; -1 at the start.
  private var dataEnd = -1

  init(_ descriptor: Int32, findsHoles: Bool) {
    self.descriptor = descriptor
    self.findsHoles = findsHoles
  }

  /// The next piece; `nil` at the end.
  mutating func nextSection(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(LibvirtError) -> Section? {
    if findsHoles, let hole = try passHole() { return .hole(hole) }
    // A block of data must not reach into the next hole.
    let room = findsHoles ? dataEnd - lseek(descriptor, 0, SEEK_CUR) : buffer.count
    let block = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(max(room, 0)))
    let count = try checked(Self.failure) { () throws(SystemError) in
      try Descriptor.read(into: block, from: descriptor)
    }
    return count == 0 ? nil : .data(count)
  }

  /// Steps over a hole at the file position and tells its length; `nil` when there are data, or the end.
  private mutating func passHole() throws(LibvirtError) -> Int64? {
    let position = lseek(descriptor, 0, SEEK_CUR)
    if position >= 0, position < dataEnd { return nil }
    guard position >= 0, let end = fileEnd(), position < end else {
      // Not seekable, or at the end: read plainly from here on.
      findsHoles = false
      return nil
    }
    let data = lseek(descriptor, position, seekData)
    if data < 0, errno != ENXIO {
      // The file system does not know its holes.
      findsHoles = false
      return nil
    }
    let next = data < 0 ? end : data
    if next > position {
      guard lseek(descriptor, next, SEEK_SET) >= 0 else { throw .system(Self.failure) }
      return Int64(next - position)
    }
    let hole = lseek(descriptor, position, seekHole)
    dataEnd = hole < 0 ? end : hole
    guard lseek(descriptor, position, SEEK_SET) >= 0 else { throw .system(Self.failure) }
    return nil
  }

  /// The size of the file; `nil` for what has none.
  private func fileEnd() -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return status.st_size
  }
}

/// Takes what a stream brings.
public protocol StreamSink {
  /// Writes each byte.
  func write(_ bytes: UnsafeRawBufferPointer) throws(LibvirtError)

  /// Leaves a hole of that many bytes; where there can be none, ``writeZeros(_:)`` does.
  func skip(_ length: Int64) throws(LibvirtError)
}

extension StreamSink {
  /// Writes that many zeros.
  public func writeZeros(_ length: Int64) throws(LibvirtError) {
    let zeros = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { zeros.deallocate() }
    zeros.initializeMemory(as: UInt8.self, repeating: 0)
    var rest = length
    while rest > 0 {
      let count = Int(min(rest, Int64(zeros.count)))
      try write(UnsafeRawBufferPointer(rebasing: zeros[..<count]))
      rest -= Int64(count)
    }
  }
}

/// A file descriptor to write to, which can leave holes.
struct SparseSink: StreamSink {
  /// What libvirt says when writing fails.
  private static let failure: StaticString = "recv handler failed"

  private let descriptor: Int32
  private let isRegularFile: Bool

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var status = stat()
    isRegularFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes each byte.
  func write(_ bytes: UnsafeRawBufferPointer) throws(LibvirtError) {
    try checked(Self.failure) { () throws(SystemError) in try Descriptor.writeAll(bytes, to: descriptor) }
  }

  /// Leaves a hole, or writes zeros where there can be none.
  func skip(_ length: Int64) throws(LibvirtError) {
    guard isRegularFile else { return try writeZeros(length) }
    let position = lseek(descriptor, Int(length), SEEK_CUR)
    guard position >= 0 else { throw .system(Self.failure) }
    // A hole at the end counts as part of the file only when the file is made that long.
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(Self.failure) }
    if status.st_size < position, ftruncate(descriptor, position) < 0 { throw .system(Self.failure) }
  }
}

/// Tells of a failed call of the system in libvirt's words.
private func checked<Result>(
  _ failure: StaticString, _ call: () throws(SystemError) -> Result
) throws(LibvirtError) -> Result {
  do throws(SystemError) { return try call() } catch { throw .system(failure, error) }
}

extension LibvirtError {
  /// The error of a system call, by default the one that has just failed on this thread.
  fileprivate static func system(_ failure: StaticString, _ error: SystemError = .last) -> LibvirtError {
    LibvirtError(code: .systemError, message: "\(failure): \(error)", details: ["\(error.code)"])
  }
}

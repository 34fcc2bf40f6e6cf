import Glibc
import Platform

/// A file of lines that several programs add to at once.
///
/// Whoever adds holds a lock on the file. To drop old lines, a shorter file is put in its place; whoever has waited for
/// the lock of the earlier one sees that it is not the file any more, and begins anew.
struct LineFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Adds lines, each in one piece; the oldest of all go where there are more than the limit.
  func append(_ lines: [[UInt8]], limit: Int) throws(TerminalError) {
    let target = try TextFile.target(of: path)
    try TextFile.makeParents(of: target)
    let (descriptor, isLocked) = try openLocked(target)
    defer { close(descriptor) }
    let earlier = try TextFile.naming("read \(path)") { () throws(SystemError) in
      try Descriptor.readAll(from: descriptor)
    }
    let kept = Self.lines(of: earlier)
    // Without the lock somebody may be adding a line, which a file in this one's place would not have.
    if isLocked, kept.count + lines.count > limit {
      try TextFile.replace(target, with: Self.text(of: (kept + lines.map { $0[...] }).suffix(limit)))
    } else if !lines.isEmpty {
      // A line that was cut short, as by a full disk, takes nothing of the next one.
      let isCut = earlier.last.map { $0 != Self.newline } ?? false
      try write((isCut ? [Self.newline] : []) + Self.text(of: lines), to: descriptor, whole: isLocked)
    }
  }

  /// Opens the file, and takes its lock, unless somebody keeps that for too long.
  private func openLocked(_ target: String) throws(TerminalError) -> (descriptor: Int32, isLocked: Bool) {
    for _ in 0..<Self.enoughFiles {
      // What stands there may be a pipe, which is not to be waited for.
      _ = try TextFile.status(of: target)
      let descriptor = try TextFile.opened(target, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY)
      do throws(TerminalError) {
        let opened = try TextFile.status(of: descriptor, named: target)
        guard opened.isFile else { throw TerminalError.notAFile(target) }
        let isLocked = Self.lock(descriptor)
        let present = try TextFile.status(of: target)
        if let present, (present.st_dev, present.st_ino) == (opened.st_dev, opened.st_ino) {
          return (descriptor, isLocked)
        }
      } catch {
        close(descriptor)
        throw error
      }
      close(descriptor)
    }
    throw .system(call: "open \(path)", code: EBUSY)
  }

  /// Takes the lock; others hold it for no longer than a line takes to write, unless they are stopped just then.
  private static func lock(_ descriptor: Int32) -> Bool {
    let end = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, .now < end else { return false }
      // There is nothing to wait for that also knows a deadline.
      poll(nil, 0, 5)
    }
    return true
  }

  /// Writes all or nothing, as far as the file is ours alone.
  private func write(
    _ bytes: [UInt8], to descriptor: Int32, whole isLocked: Bool
  ) throws(TerminalError) {
    let size = lseek(descriptor, 0, SEEK_END)
    do throws(SystemError) {
      try Descriptor.writeAll(bytes, to: descriptor)
    } catch {
      if isLocked, size >= 0 { ftruncate(descriptor, size) }
      throw .system(call: "write \(path)", code: error.code)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: newline) }

  private static func text(of lines: some Sequence<some Sequence<UInt8>>) -> [UInt8] {
    lines.flatMap { Array($0) + [newline] }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let patience = Duration.seconds(1)
  /// How often another file may have come into the place of the one that was opened.
  private static let enoughFiles = 100
}

import CLibedit
import Platform

/// The lines that a line editor remembers, the oldest first.
///
/// The file is plain text, a line each, as readline keeps it: virsh and this read each other's. Lines are bytes: those
/// that are not UTF-8 come back as they were.
///
/// C: history
public final class LineHistory {
  /// The remembered lines.
  public private(set) var lines: [String] = []

  /// How many lines are kept; the oldest go first.
  public var limit: Int {
    didSet { trim() }
  }

  /// The library's own copy, which its keys walk through.
  let pointer: OpaquePointer?

  init(limit: Int = 500) {
    self.limit = limit
    pointer = vireo_libedit() == nil ? nil : vireo_history_init()
    trim()
  }

  deinit {
    if let pointer { vireo_history_end(pointer) }
  }

  /// Remembers a line, unless it is empty, the same as the last one, or starts with a blank, which is how
  /// users keep a line out.
  ///
  /// - Returns: Whether it is remembered.
  ///
  /// C: history H_ENTER
  @discardableResult
  public func add(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, !first.properties.isWhitespace,
      lines.last.map({ $0.utf8.elementsEqual(line.utf8) }) != true,
      !line.utf8.contains(UInt8(ascii: "\n")), !line.holdsZero
    else { return false }
    lines.append(line)
    trim()
    if let pointer { vireo_history_enter(pointer, line) }
    return true
  }

  /// Forgets all lines.
  ///
  /// C: history H_CLEAR
  public func clear() {
    lines = []
    if let pointer { vireo_history_clear(pointer) }
  }

  /// Adds the lines of a file; a file that does not exist has none.
  ///
  /// - Throws: ``TerminalError/notAFile(_:)``, ``TerminalError/system(call:code:)``.
  public func load(from path: String) throws(TerminalError) {
    for line in try TextFile.read(path).split(separator: UInt8(ascii: "\n")) { add(String(rawBytes: line)) }
  }

  /// Adds lines to the end of a file, at once, and keeps no more there than the limit: the oldest go.
  ///
  /// Any number of programs may do so with one file: none loses a line of another. The file keeps its owner and mode; a
  /// new one only its owner may read. Missing directories are made, and a symbolic link is followed.
  ///
  /// - Throws: ``TerminalError/notAFile(_:)``, ``TerminalError/system(call:code:)``; the earlier file then stays as it
  ///   was.
  public func append(_ lines: [String], to path: String) throws(TerminalError) {
    try LineFile(path).append(lines.map(\.rawBytes), limit: max(0, limit))
  }

  private func trim() {
    lines.removeFirst(max(0, lines.count - max(0, limit)))
    if let pointer { vireo_history_set_size(pointer, Int32(clamping: limit)) }
  }
}

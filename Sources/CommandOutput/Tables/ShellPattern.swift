import Glibc

/// A pattern of the shell, ready for many texts: `*`, `?` and `[…]`, as fnmatch has them.
struct ShellPattern {
  private let pattern: String
  /// What stands between the asterisks of a pattern that has nothing else: no need to ask the C library then.
  private let parts: [[UInt8]]?

  init(_ pattern: String) {
    self.pattern = pattern
    let isPlain = !pattern.utf8.contains { "?[\\".utf8.contains($0) }
    parts =
      isPlain && pattern.utf8.contains(UInt8(ascii: "*"))
      ? pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
      : nil
  }

  func matches(_ text: String) -> Bool {
    guard let parts, let first = parts.first, let last = parts.last else {
      return text.matchesPattern(pattern)
    }
    var rest = Array(text.utf8)[...]
    guard rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = Self.end(of: part, in: rest) else { return false }
      rest = rest[found...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// The place behind the first occurrence.
  private static func end(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= part.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - part.count)).first { bytes[$0...].starts(with: part) }
      .map { $0 + part.count }
  }
}

extension String {
  /// Whether the text is like a pattern of the shell.
  public func matchesPattern(_ pattern: String) -> Bool { fnmatch(pattern, self, 0) == 0 }
}

/// Two texts that are not equal, shown line by line: `-` is virsh's, `+` is ours, equal lines are indented.
public struct TextDifference: Sendable, CustomStringConvertible {
  private let expected: [Substring]
  private let actual: [Substring]

  /// Nil when the texts are equal.
  public init?(_ expected: String, _ actual: String) {
    // By bytes: Swift's own equality would take two spellings of one letter as equal.
    guard !expected.utf8.elementsEqual(actual.utf8) else { return nil }
    self.expected = Self.lines(expected)
    self.actual = Self.lines(actual)
  }

  /// The lines of both. The lines of both; in long texts only those near a change.
  public var description: String {
    let all = shown
    guard all.count > 60 else { return all.joined(separator: "\n") }
    let near = 4
    let changed = all.indices.filter { !all[$0].hasPrefix("  ") }
    let kept = Set(changed.flatMap { max(0, $0 - near)...min(all.count - 1, $0 + near) })
    var lines: [String] = []
    for index in all.indices where kept.contains(index) || kept.contains(index - 1) {
      lines.append(kept.contains(index) ? all[index] : "  ...")
    }
    return lines.joined(separator: "\n")
  }

  private var shown: [String] {
    let changes = actual.difference(from: expected)
    let removed = Set(changes.removals.map(Self.offset))
    let inserted = Set(changes.insertions.map(Self.offset))
    var (old, new) = (0, 0)
    var shown: [String] = []
    while old < expected.count || new < actual.count {
      if removed.contains(old) {
        shown.append("- \(Self.visible(expected[old]))")
        old += 1
      } else if inserted.contains(new) {
        shown.append("+ \(Self.visible(actual[new]))")
        new += 1
      } else {
        shown.append("  \(Self.visible(expected[old]))")
        old += 1
        new += 1
      }
    }
    return shown
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  /// Control characters and spaces at the end would not be seen.
  private static func visible(_ line: Substring) -> String {
    let escaped = line.unicodeScalars.map { scalar in
      scalar.value < 32 || scalar.value == 127 ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
    return escaped.hasSuffix(" ") ? "\(escaped)$" : escaped
  }
}

import Foundation

/// A file of the checkout, for rules that no compiler knows.
struct SourceFile: Sendable {
  /// The path from the top of the checkout.
  let path: String
  let lines: [String]

  /// The name without its ending.
  var name: String { String((path.split(separator: "/").last ?? "").dropLast(".swift".count)) }

  /// The target that the file belongs to.
  var target: String { String(path.split(separator: "/")[1]) }

  /// The text without comments, so that a rule does not stumble over what is only talked about.
  var code: String { lines.map(Self.withoutComment).joined(separator: "\n") }

  /// The Swift files below a folder of the checkout, sorted.
  static func all(in folder: String) throws -> [SourceFile] {
    let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
      .standardized
    let names = FileManager.default.enumerator(atPath: top.appendingPathComponent(folder).path)
    let paths = (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
    return try paths.map { path in
      let text = try String(contentsOf: top.appendingPathComponent("\(folder)/\(path)"), encoding: .utf8)
      return SourceFile(
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// What matches a regular expression, in the code, by its first group or as a whole.
  func matches(_ pattern: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    let code = code
    return expression.matches(in: code, range: NSRange(code.startIndex..., in: code)).compactMap { match in
      Range(match.range(at: match.numberOfRanges > 1 ? 1 : 0), in: code).map { String(code[$0]) }
    }
  }

  /// `//` inside quotes, as in `test:///default`, begins no comment.
  private static func withoutComment(_ line: String) -> String {
    var isQuoted = false
    var previous: Character = " "
    for index in line.indices {
      let character = line[index]
      if character == "\"" && previous != "\\" { isQuoted.toggle() }
      if !isQuoted && character == "/" && previous == "/" {
        return String(line[..<line.index(before: index)])
      }
      previous = character
    }
    return line
  }
}

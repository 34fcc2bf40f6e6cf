import CommandModel
import CommandOutput
import Glibc
import Platform

/// A word in the place of one object that stands for many: a glob over names, or a filter led by `@`.
enum ObjectPattern: Equatable {
  case glob(String)
  /// All of them have to hold; none keeps every object.
  case filters([RowFilter])

  /// What makes a word more than a plain name.
  static let characters = "*?[@"

  /// The pattern that a word is; nil for a plain name.
  ///
  /// - Throws: `CommandFailure` of class `.usage` for half a pattern.
  init?(_ word: String) throws {
    if word.hasPrefix("@") {
      self = .filters(try Self.filters(in: word.dropFirst()))
    } else if word.contains(where: "*?[".contains) {
      guard Self.isWhole(glob: word) else {
        throw CommandFailure(
          "'\(word)' is neither a name nor a pattern: it lacks a ']'", code: .usage,
          hint: "web* is whatever begins with web, web[1-3] are three names")
      }
      self = .glob(word)
    } else {
      return nil
    }
  }

  /// Whether each `[` is closed; what stands right behind it never closes it.
  private static func isWhole(glob: String) -> Bool {
    var rest = glob.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
      guard byte == UInt8(ascii: "[") else { continue }
      if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^") { rest = rest.dropFirst() }
      guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "]")) else { return false }
      rest = rest[rest.index(after: end)...]
    }
    return true
  }

  /// `all`, or conditions with commas between, which mean "and". A comma before what is no condition belongs to the
  /// value: `state=running,paused` has two alternatives.
  private static func filters(in text: Substring) throws -> [RowFilter] {
    if text == "all" { return [] }
    var conditions: [String] = []
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !parts.contains("") else { throw malformed(text) }
    for part in parts {
      if (try? RowFilter(parsing: part)) != nil || conditions.isEmpty {
        conditions.append(part)
      } else {
        conditions[conditions.count - 1] += "," + part
      }
    }
    return try conditions.map { condition in
      guard let filter = try? RowFilter(parsing: condition), !filter.key.isEmpty, !filter.value.isEmpty else {
        throw malformed(text)
      }
      return filter
    }
  }

  private static func malformed(_ text: Substring) -> CommandFailure {
    CommandFailure(
      "'@\(text)' is neither a name nor a pattern: behind the @ stand 'all' or conditions, each a key, an operator"
        + " and a value", code: .usage, hint: "@all, @state=running, '@title~lab,autostart=yes'")
  }

  /// The conditions on the rows of a list.
  var filters: [RowFilter] { if case .filters(let filters) = self { filters } else { [] } }

  /// Whether a name is like the glob; a filter does not look at names alone.
  func admits(_ name: String) -> Bool {
    guard case .glob(let glob) = self else { return true }
    return glob.withRawCString { glob in name.withRawCString { fnmatch(glob, $0, 0) == 0 } }
  }
}

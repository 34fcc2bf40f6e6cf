/// What a Tab does to the line, worked out without a terminal.
enum Completion: Equatable {
  /// Nothing fits.
  case none

  /// Only one word fits: it replaces the last characters before the cursor.
  case unique(last: Int, with: String)

  /// What several words have in common replaces the last characters before the cursor.
  case common(last: Int, with: String)

  /// Nothing can be added for certain: these fit.
  case ambiguous([String])

  /// Completes the word that ends at the cursor.
  ///
  /// - Parameters:
  ///   - line: The text before the cursor.
  ///   - candidates: Values, without quotes; those that do not begin like the word are ignored.
  init(of line: some StringProtocol, from candidates: [String]) {
    let word = Word(endOf: line)
    let fitting = Set(candidates.filter { $0.hasPrefix(word.value) }).sorted()
    guard let first = fitting.first, let last = fitting.last else {
      self = .none
      return
    }
    if fitting.count == 1 {
      self = .unique(last: word.typedLength, with: Self.finished(first, in: word.openQuote))
      return
    }
    // In sorted order, what the first and the last have in common is common to all.
    let common = first.commonPrefix(with: last)
    guard common.count > word.value.count else {
      self = .ambiguous(fitting)
      return
    }
    self = .common(last: word.typedLength, with: Word.typed(common, in: word.openQuote, complete: false))
  }

  /// A whole word and the blank after it. A directory or an `--option=` wants to be continued.
  private static func finished(_ value: String, in quote: Character?) -> String {
    if value.hasSuffix("/") || value.hasSuffix("=") { return Word.typed(value, in: quote, complete: false) }
    return Word.typed(value, in: quote, complete: true) + " "
  }

  /// Lays candidates out in columns, read from top to bottom, as `ls` does.
  static func columns(_ candidates: [String], width: Int) -> String {
    // Names may come from a guest; control characters must not reach the terminal.
    let names = candidates.map { String(String.UnicodeScalarView($0.unicodeScalars.map(\.printable))) }
    let widths = names.map(UTF8Locale.width(of:))
    let cell = (widths.max() ?? 0) + 2
    let rows = (names.count + max(1, width / cell) - 1) / max(1, width / cell)
    return (0..<rows).map { row in
      stride(from: row, to: names.count, by: rows).map { index in
        let isLast = index + rows >= names.count
        return names[index] + (isLast ? "" : String(repeating: " ", count: cell - widths[index]))
      }.joined() + "\n"
    }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var printable: Unicode.Scalar { properties.generalCategory == .control ? "?" : self }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

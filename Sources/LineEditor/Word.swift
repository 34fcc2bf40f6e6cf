/// The word that is being typed, as the grammar of the shell sees it.
///
/// Blanks and semicolons end words; quotes and backslashes keep them. In double quotes a backslash escapes
/// any character, in single quotes it is one.
struct Word: Equatable {
  /// How many characters of the line the word takes, its quotes included.
  private(set) var typedLength = 0

  /// What the word means, without its quotes.
  private(set) var value = ""

  /// The quote that is still open.
  private(set) var openQuote: Character?

  private var escaped = false

  /// Finds the word at the end of a text.
  init(endOf text: some StringProtocol) {
    for character in text { take(character) }
  }

  private mutating func take(_ character: Character) {
    typedLength += 1
    if escaped {
      value.append(character)
      escaped = false
    } else if character == "\\", openQuote != "'" {
      escaped = true
    } else if character == openQuote {
      openQuote = nil
    } else if openQuote == nil, character == "'" || character == "\"" {
      openQuote = character
    } else if openQuote == nil, character.endsWord {
      (typedLength, value) = (0, "")
    } else {
      value.append(character)
    }
  }

  /// What to type for a value so that it is read as one word.
  ///
  /// - Parameters:
  ///   - value: The value, or its beginning.
  ///   - quote: The quote that the user has begun with.
  ///   - complete: Whether the word ends there: then so does its quote.
  static func typed(_ value: String, in quote: Character?, complete: Bool) -> String {
    guard let quote = quote ?? quoteNeeded(for: value) else { return value }
    // A single quote cannot stand in single quotes.
    guard quote == "'", !value.contains("'") else { return doubleQuoted(value, complete: complete) }
    return "'" + value + (complete ? "'" : "")
  }

  private static func quoteNeeded(for value: String) -> Character? {
    let special = value.contains { $0.endsWord || "'\"\\".contains($0) } || value.first == "#"
    return special ? "'" : nil
  }

  private static func doubleQuoted(_ value: String, complete: Bool) -> String {
    let escaped = value.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "\"" + escaped + (complete ? "\"" : "")
  }
}

extension Character {
  fileprivate var endsWord: Bool { self == " " || self == "\t" || self == "\n" || self == ";" }
}

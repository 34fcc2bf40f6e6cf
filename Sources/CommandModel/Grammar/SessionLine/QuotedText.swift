/// Quotes and backslashes in a text that is not taken apart into words.
enum QuotedText {
  /// Where the first character of a text ends: an escaped character is one, and so is a text in quotes.
  static func endOfCharacter(in text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first else { return text.endIndex }
    if first == UInt8(ascii: "\\") { return min(text.startIndex + 2, text.endIndex) }
    guard first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") else { return text.startIndex + 1 }
    var index = text.startIndex + 1
    while index < text.endIndex, text[index] != first {
      // In single quotes a backslash is one.
      index += text[index] == UInt8(ascii: "\\") && first == UInt8(ascii: "\"") ? 2 : 1
    }
    // What is never closed reaches to the end.
    return min(index + 1, text.endIndex)
  }
}

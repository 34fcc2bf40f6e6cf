/// Decides how a string can stand in YAML without being read as something else.
enum YAMLScalar {
  /// The string on one line: as it is when that is plainly safe, in double quotes otherwise.
  static func flow(_ string: String) -> String {
    if isPlain(string) { return string }
    var quoted = ""
    JSONString.write(string, to: &quoted)
    return quoted
  }

  /// A finite number with a point, without which YAML 1.1 takes `1e+20` for a word.
  static func number(_ number: Double) -> String {
    let text = number.description
    guard !text.utf8.contains(UInt8(ascii: ".")), let end = text.firstIndex(of: "e") else { return text }
    return text[..<end] + ".0" + text[end...]
  }

  /// Whether a string is several lines of clean text, which a literal block holds exactly.
  ///
  /// A first line that is empty or indented would need an indentation indicator, and more than one newline at the
  /// end a chomping indicator; both are rare enough for quotes.
  static func fitsBlock(_ string: String) -> Bool {
    let scalars = string.unicodeScalars
    guard let first = scalars.first, scalars.contains("\n") else { return false }
    if first == " " || first == "\t" || first == "\n" || scalars.suffix(2).elementsEqual(["\n", "\n"]) {
      return false
    }
    return scalars.allSatisfy { $0 == "\n" || $0 == "\t" || !JSONString.isUnprintable($0) }
  }

  /// Words that YAML 1.1 or 1.2 reads as null or as a truth value, in any case.
  private static let reservedWords: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  /// Only a letter, `_` or `/` may begin a plain string: that leaves out every indicator, and all that looks like a
  /// number, a date or a time to some reader.
  private static func isPlain(_ string: String) -> Bool {
    let scalars = string.unicodeScalars
    guard let first = scalars.first, isWordStart(first), scalars.last != ":", scalars.last != " " else {
      return false
    }
    var previous = first
    for scalar in scalars {
      if JSONString.isUnprintable(scalar) { return false }
      if previous == ":" && scalar == " " { return false }
      if previous == " " && scalar == "#" { return false }
      previous = scalar
    }
    return !reservedWords.contains(string.lowercased())
  }

  private static func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "/": true
    default: scalar.properties.isAlphabetic && !scalar.isASCII
    }
  }
}

/// Looks for `-o FORMAT` and its like in words that cannot be read as they should.
///
/// A program that asked for data gets its error as data, wherever the fault stands.
public enum FormatSearch {
  /// The last format that the words ask for; nil where there is none.
  public static func last(in words: [String], of formats: [String]) -> String? {
    var found: String?
    for (index, word) in words.enumerated() {
      let next = words.dropFirst(index + 1).first
      guard let format = format(of: word, before: next), formats.contains(format) else { continue }
      found = format
    }
    return found
  }

  /// What a word asks for, alone or with the next.
  private static func format(of word: String, before next: String?) -> String? {
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard let name = parts.first, "output".hasPrefix(name) else { return nil }
      return parts.count > 1 ? String(parts[1]) : next
    }
    // Letters without a value may stand before it, as in `-qo json`.
    guard word.hasPrefix("-"), let letter = word.firstIndex(of: "o") else { return nil }
    let rest = word[word.index(after: letter)...]
    return rest.isEmpty ? next : String(rest)
  }
}

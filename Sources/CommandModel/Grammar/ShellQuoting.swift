/// Words as a POSIX shell has to be told them.
public enum ShellQuoting {
  private static let special = Set("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~".unicodeScalars)

  /// The word in single quotes.
  public static func quoted(_ word: String) -> String {
    // Not by characters: an apostrophe with an accent still ends the quotes.
    let parts = word.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.map { String($0) }.joined(separator: "'\\''") + "'"
  }

  /// The word, in single quotes if a shell would take it for something else.
  public static func quotedIfNeeded(_ word: String) -> String {
    word.isEmpty || word.unicodeScalars.contains(where: special.contains) ? quoted(word) : word
  }
}

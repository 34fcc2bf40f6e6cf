/// A word of the user's own that stands for a command and words behind it: `ll` for `list --all --title`.
public struct CommandAlias: Sendable, Equatable {
  public let name: String
  /// The command's name, and the words that come before those that are typed.
  public let words: [String]
  /// What it stands for as it was written.
  public let text: String
  /// The file and the line that say so.
  public let place: String

  /// Reads what a name is to stand for.
  ///
  /// - Throws: `UsageError` for a name that cannot be typed as one word, that a command has, and for words that are no
  ///   beginning of one command's line.
  public init(
    _ name: String, for text: String, at place: String, in registry: Registry, globals: [GlobalOption]
  ) throws(UsageError) {
    guard Self.isWord(name) else {
      throw UsageError(
        "'\(name)' cannot be an alias: its name is one word of letters, digits, '-', '_' and '.'")
    }
    guard registry.command(named: name) == nil else {
      throw UsageError("'\(name)' cannot be an alias: it is a command")
    }
    words = try Self.words(of: text, name)
    guard let command = words.first, let entry = registry.command(named: command) else {
      var error = UsageError("the alias '\(name)' stands for no command: '\(words.first ?? "")' is none")
      error.suggestion = words.first.flatMap(registry.suggestion)
      throw error
    }
    var reader = CommandReader(entry, globals: globals)
    for word in words.dropFirst() { try reader.take(word) }
    (self.name, self.text, self.place) = (name, text, place)
  }

  private static func isWord(_ name: String) -> Bool {
    let isOrdinary = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_.".unicodeScalars.contains(scalar)
    }
    return isOrdinary && name.unicodeScalars.first.map { $0 != "-" && $0 != "." } ?? false
  }

  /// The words of one command's line.
  private static func words(of text: String, _ name: String) throws(UsageError) -> [String] {
    var (source, words) = (LineWords(text), [String]())
    while true {
      switch try source.next() {
      case .word(let word): words.append(word)
      case .endOfLine: return words
      case .endOfCommand:
        throw UsageError("the alias '\(name)' has to stand for one command, without ; and #")
      }
    }
  }
}

import Platform

/// Which options of the program can stand behind a command. The command's own option of a name always wins.
extension CommandReader {
  /// Those that can; none behind a command that is to say its words just as they are.
  var trailingOptions: [GlobalOption] {
    entry.info.traits.contains(.verbatim) ? [] : globals.filter(\.isTrailing)
  }

  func trailingOption(named name: String) -> GlobalOption? {
    trailingOptions.first { $0.name == name && !$0.isLetterOnly }
  }

  func trailingOption(lettered word: String) -> GlobalOption? {
    guard !dataOnly, word.utf8.count == 2, word.hasPrefix("-") else { return nil }
    return trailingOptions.first { $0.trailingLetter == word }
  }

  /// What to say of an option that the command does not have.
  func suggestion(for name: String, among names: [String]) -> String? {
    if globals.contains(where: { $0.name == name && !$0.isLetterOnly }) {
      return "--\(name) stands before the command"
    }
    return Suggestion.nearest(to: name, among: names + trailingOptions.map(\.name)).map {
      "did you mean --\($0)?"
    }
  }
}

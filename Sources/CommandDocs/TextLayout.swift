/// Lays words out in lines of a width.
struct TextLayout {
  /// What is taken for the width where there is no terminal.
  static let usual = 80

  let width: Int

  /// - Parameter width: the terminal's; nil where there is none. Less than 40 columns hold no help.
  init(width: Int?) { self.width = max(40, width ?? Self.usual) }

  /// A paragraph, each line of it indented.
  func paragraph(_ text: String, indent: Int) -> String {
    hanging(text.split(whereSeparator: \.isWhitespace).map(String.init), indent: indent, rest: indent)
  }

  /// Pieces that are not to be broken, with the lines behind the first one indented by `rest`.
  func hanging(_ pieces: [String], indent: Int, rest: Int) -> String {
    var lines = [Self.blanks(indent)]
    var isEmpty = true
    for piece in pieces {
      let last = lines[lines.count - 1]
      if isEmpty {
        lines[lines.count - 1] = last + piece
      } else if last.count + 1 + piece.count <= width {
        lines[lines.count - 1] = last + " " + piece
      } else {
        lines.append(Self.blanks(rest) + piece)
      }
      isEmpty = false
    }
    return isEmpty ? "" : lines.map { $0 + "\n" }.joined()
  }

  /// Words with what each means behind it, in a column of its own.
  ///
  /// - Parameters:
  ///   - indent: where the words begin.
  ///   - column: the furthest that meanings may begin; a longer word has a line of its own.
  func list(_ entries: [(word: String, meanings: [String])], indent: Int, column: Int) -> String {
    let furthest = min(column, width / 2)
    let widths = entries.map { indent + $0.word.count + 2 }.filter { $0 <= furthest }
    let start = widths.max() ?? furthest
    return entries.map { entry in
      let word = Self.blanks(indent) + entry.word
      let meaning = entry.meanings.map { paragraph($0, indent: start) }.joined()
      if meaning.isEmpty { return word + "\n" }
      return word.count + 2 <= start
        ? HelpText.padded(word, start) + meaning.dropFirst(start) : word + "\n" + meaning
    }.joined()
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

import CommandModel

/// What help tells beside the commands: a text of our own, which the manual has, too.
public struct HelpTopic: Sendable {
  /// A part of the text: paragraphs, and behind them a list of words with what each means.
  struct Section: Sendable {
    var title: String
    var paragraphs: [String]
    var entries: [(word: String, meaning: String)] = []
  }

  /// The word behind `help`.
  public let name: String
  /// One line without a full stop.
  public let summary: String
  let sections: [Section]

  /// All topics.
  public static let all = [output, session]

  /// The topic of a name; nil where there is none.
  public static func named(_ name: String) -> HelpTopic? { all.first { $0.name == name } }
}

extension HelpText {
  /// The text of a topic, wrapped for a terminal.
  public static func topic(_ topic: HelpTopic) -> String {
    let sections = topic.sections.map { section in
      let paragraphs = section.paragraphs.map { wrapped($0, indent: 4) }
      let width = (section.entries.map(\.word.count).max() ?? 0) + 2
      let entries = section.entries.map { entry in
        let meaning = wrapped(entry.meaning, indent: 6 + width)
        return "      " + padded(entry.word, width) + meaning.dropFirst(6 + width)
      }
      let parts = paragraphs + (entries.isEmpty ? [] : [entries.joined()])
      return "  \(section.title.uppercased())\n" + parts.joined(separator: "\n")
    }
    return sections.joined(separator: "\n") + "\n"
  }

  /// The list of topics, as it ends the list of commands.
  public static func topics() -> String {
    " More help (help TOPIC):\n"
      + HelpTopic.all.map { "    \(padded($0.name, 30)) \($0.summary)\n" }.joined() + "\n"
  }

  /// The words of a text in lines of at most 80 columns.
  private static func wrapped(_ text: String, indent: Int) -> String {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, indent + last.count + 1 + word.count <= 80 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }
}

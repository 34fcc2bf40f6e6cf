import CommandModel

/// What help tells beside the commands: a text of our own, which the manual has, too.
public struct HelpTopic: Sendable {
  /// A part of the text: paragraphs, behind them a list of words with what each means, and examples.
  struct Section: Sendable {
    var title: String
    var paragraphs: [String]
    var entries: [(word: String, meaning: String)] = []
    var examples: [Example] = []
  }

  /// The word behind `help`.
  public let name: String
  /// One line without a full stop.
  public let summary: String
  let sections: [Section]

  /// All topics, a file each.
  public static var all: [HelpTopic] {
    [
      grammar,
      patterns,
      columns,
      output,
      exitCodes,
      settings,
      environment,
      scripts,
      session,
    ]
  }

  /// The names of all.
  public static var names: [String] { all.map(\.name) }

  /// The topic of a name; nil where there is none.
  public static func named(_ name: String) -> HelpTopic? { all.first { $0.name == name } }
}

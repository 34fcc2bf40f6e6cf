import CommandModel

/// Help as our own name has it: in lines as wide as the terminal, with the values of options, with what is made of
/// patterns, and with examples.
public struct HelpPage {
  private let layout: TextLayout

  /// - Parameter width: the terminal's; nil where there is none.
  public init(width: Int?) { layout = TextLayout(width: width) }

  /// All about one command.
  ///
  /// - Parameter globals: the options of the program, of which some can stand behind the command.
  public func command(_ command: CommandEntry, globals: [GlobalOption]) -> String {
    let (info, options) = (command.info, command.optionSpecs)
    let description = HelpText.description(info, options)
    let trailing = info.traits.contains(.verbatim) ? [] : globals.filter(\.isTrailing)
    return sections([
      ("NAME", layout.paragraph("\(info.name) - \(info.summary)", indent: 4)),
      ("SYNOPSIS", layout.hanging(HelpText.usage(info.name, options), indent: 4, rest: 8)),
      ("DESCRIPTION", paragraphs(description)),
      ("OPTIONS", layout.list(options.map(entry), indent: 4, column: 30)),
      ("EXAMPLES", examples(command.examples)),
      ("OPTIONS OF EVERY COMMAND", layout.list(trailing.map(entry), indent: 4, column: 30)),
    ])
  }

  /// A topic.
  public func topic(_ topic: HelpTopic) -> String {
    sections(
      topic.sections.map { section in
        let entries = section.entries.map { (word: $0.word, meanings: [$0.meaning]) }
        let parts = [
          paragraphs(section.paragraphs), layout.list(entries, indent: 6, column: 34),
          examples(section.examples),
        ]
        return (section.title.uppercased(), parts.filter { !$0.isEmpty }.joined(separator: "\n"))
      })
  }

  /// All groups with their commands, and the topics behind them.
  public func overview(of registry: Registry) -> String {
    HelpText.listedGroups(of: registry).map { group($0, of: registry) + "\n" }.joined()
      + aliases(registry.aliases) + topics() + "\n"
  }

  /// The user's own words for commands.
  private func aliases(_ aliases: [CommandAlias]) -> String {
    guard !aliases.isEmpty else { return "" }
    return " Your aliases (help settings):\n"
      + list(aliases.map { (word: $0.name, meanings: ["stands for '\($0.text)'"]) }) + "\n"
  }

  /// The commands of a group.
  public func group(_ group: CommandGroup, of registry: Registry) -> String {
    let commands = registry.commands(in: group).map { (word: $0.info.name, meanings: [$0.info.summary]) }
    return " \(group.title) (help keyword '\(group.keyword)'):\n" + list(commands)
  }

  /// Words with what each means, aligned.
  public func list(_ entries: [(word: String, meaning: String)], indent: Int, column: Int) -> String {
    layout.list(entries.map { (word: $0.word, meanings: [$0.meaning]) }, indent: indent, column: column)
  }

  private func topics() -> String {
    " More help (help TOPIC):\n" + list(HelpTopic.all.map { (word: $0.name, meanings: [$0.summary]) })
  }

  /// A list of names, in the same column for all lists.
  private func list(_ entries: [(word: String, meanings: [String])]) -> String {
    let column = 35
    return layout.list(
      entries.map { (HelpText.padded($0.word, min(column, layout.width / 2) - 6), $0.meanings) }, indent: 4,
      column: column)
  }

  private func sections(_ sections: [(title: String, text: String)]) -> String {
    sections.filter { !$0.text.isEmpty }.map { "  \($0.title)\n\($0.text)" }.joined(separator: "\n")
  }

  private func paragraphs(_ texts: [String]) -> String {
    texts.map { layout.paragraph($0, indent: 4) }.joined(separator: "\n")
  }

  private func examples(_ examples: [Example]) -> String {
    examples.map { "    \($0.shown)\n" + layout.paragraph($0.meaning, indent: 8) }.joined(
      separator: "\n")
  }

  /// An option with its values where they fit beside it, and else below.
  private func entry(_ spec: OptionSpec) -> (word: String, meanings: [String]) {
    let label = HelpText.label(spec, values: spec.valueWord)
    let fits = 4 + label.count <= layout.width
    let values = [spec.valueSentence(besides: fits ? spec.valueWord : nil)].compactMap { $0 }
    return (fits ? label : HelpText.label(spec), [spec.help] + values)
  }

  private func entry(_ option: GlobalOption) -> (word: String, meanings: [String]) {
    let names = [option.trailingLetter, "--\(option.name)"].compactMap { $0 }.joined(separator: ", ")
    if option.argument == .none { return (names, [option.help]) }
    let value = option.choices.isEmpty ? "<\(option.placeholder)>" : option.choices.joined(separator: "|")
    return ("\(names) \(value)", [option.help])
  }
}

extension OptionSpec {
  /// Its values as one word; nil where they are too many, and where one word is known of what may be any.
  fileprivate var valueWord: String? {
    values.count < 2 || values.count > 8 ? nil : values.joined(separator: "|") + (isList ? ",..." : "")
  }
}

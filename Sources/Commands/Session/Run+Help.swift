import CommandDocs
import CommandModel
import CommandOutput

extension Run {
  /// The help of one command, in text or as data.
  ///
  /// - Parameter more: what text has behind it.
  func help(for name: String, followedBy more: String = "") throws -> Output {
    guard let command = registry.command(named: name) else {
      throw CommandFailure("command '\(name)' doesn't exist", code: .usage)
    }
    return Output(
      text: [.text(text(of: command) + more)], value: HelpData.command(command), nameKey: "name")
  }

  /// virsh's layout by virsh's name, else a page as wide as the terminal.
  private func text(of command: CommandEntry) -> String {
    persona.hasHelpPages
      ? helpPage.command(command, globals: persona.globalOptions)
      : HelpText.command(command.info, command.optionSpecs)
  }

  /// What lays help out by our own name.
  var helpPage: HelpPage { HelpPage(width: session.streams.output.columns) }
}

/// What help tells, as data.
enum HelpData {
  static func command(_ command: CommandEntry) -> Value {
    let (info, options) = (command.info, command.optionSpecs)
    return [
      "name": .string(info.name),
      "group": .string(info.group.keyword),
      "summary": .string(info.summary),
      "description": .string(HelpText.paragraphs(of: info.discussion).joined(separator: "\n\n")),
      "synopsis": .string(HelpText.synopsis(info.name, options)),
      "aliases": .array(info.aliases.map(Value.string)),
      "options": .array(options.map(option)),
      "examples": .array(command.examples.map(example)),
    ]
  }

  /// A command as a list of commands shows it.
  static func summary(_ info: CommandInfo) -> Value {
    ["name": .string(info.name), "group": .string(info.group.keyword), "summary": .string(info.summary)]
  }

  /// An alias as a list of commands shows it.
  static func summary(_ alias: CommandAlias) -> Value {
    ["name": .string(alias.name), "group": "alias", "summary": .string("stands for '\(alias.text)'")]
  }

  private static func option(_ spec: OptionSpec) -> Value {
    [
      "name": .string(spec.name),
      "kind": .string(word(spec.kind)),
      "required": .bool(spec.isRequired),
      "positional": .bool(spec.kind != .flag && !spec.isNameOnly),
      "aliases": .array((spec.aliases + spec.presets.map(\.name)).map(Value.string)),
      "values": spec.values.isEmpty ? .null : .array(spec.values.map(Value.string)),
      "list": .bool(spec.isList),
      "help": .string(spec.help),
    ]
  }

  private static func example(_ example: Example) -> Value {
    ["line": .string(example.shown), "meaning": .string(example.meaning)]
  }

  private static func word(_ kind: OptionSpec.Kind) -> String {
    switch kind {
    case .flag: "flag"
    case .string: "string"
    case .integer: "integer"
    case .words: "words"
    }
  }
}

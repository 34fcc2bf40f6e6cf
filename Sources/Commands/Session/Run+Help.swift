import CommandDocs
import CommandModel
import CommandOutput

extension Run {
  /// The help of one command, in text or as data.
  func help(for name: String) throws -> Output {
    guard let command = registry.command(named: name) else {
      throw CommandFailure("command '\(name)' doesn't exist", code: .usage)
    }
    let options = command.optionSpecs
    let trailing = command.info.traits.contains(.verbatim) ? "" : HelpText.trailing(persona.globalOptions)
    return Output(
      text: [
        .text(HelpText.command(command.info, options, patterns: persona.takesPatterns) + trailing)
      ],
      value: HelpData.command(command.info, options),
      nameKey: "name")
  }
}

/// What help tells, as data.
enum HelpData {
  static func command(_ info: CommandInfo, _ options: [OptionSpec]) -> Value {
    [
      "name": .string(info.name),
      "group": .string(info.group.keyword),
      "summary": .string(info.summary),
      "description": .string(HelpText.paragraphs(of: info.discussion).joined(separator: "\n\n")),
      "synopsis": .string(HelpText.synopsis(info.name, options)),
      "aliases": .array(info.aliases.map(Value.string)),
      "options": .array(options.map(option)),
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
      "help": .string(spec.help),
    ]
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

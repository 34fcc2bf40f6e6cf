import CommandModel

/// The help of commands, laid out as virsh lays it out.
public enum HelpText {
  /// The help of one command: name, synopsis, description and options.
  public static func command(_ info: CommandInfo, _ options: [OptionSpec]) -> String {
    var sections = [
      section("NAME", ["\(info.name) - \(info.summary)"]),
      section("SYNOPSIS", [synopsis(info.name, options)]),
    ]
    if !info.discussion.isEmpty { sections.append(section("DESCRIPTION", lines(info.discussion))) }
    if !options.isEmpty { sections.append(section("OPTIONS", optionLines(options))) }
    return sections.joined(separator: "\n") + "\n"
  }

  /// The paragraphs that say what a command does, and what it makes of a pattern and of a `-` in the place of a file.
  static func description(_ info: CommandInfo, _ options: [OptionSpec]) -> [String] {
    paragraphs(of: info.discussion)
      + [patternSentence(info, options), streamSentence(options)].compactMap { $0 }
  }

  /// What a command makes of a pattern, nil for one that names no object.
  static func patternSentence(_ info: CommandInfo, _ options: [OptionSpec]) -> String? {
    switch info.many {
    case nil: return nil
    case .one(let reason): return "Takes one object: \(reason)."
    case .together:
      return "A pattern may stand for \(patternNames(options)): all that match are shown together."
    case .each:
      return "Takes a pattern for \(patternNames(options)), and runs for each that matches."
    }
  }

  /// What `-` stands for, nil for a command that reads and writes no files here.
  static func streamSentence(_ options: [OptionSpec]) -> String? {
    let sentences = [(OptionSpec.Stream.input, "standard input"), (.output, "standard output")]
      .compactMap { stream, name -> String? in
        let names = options.filter { $0.stream == stream }.map(\.mention)
        return names.isEmpty ? nil : "A - for \(names.joined(separator: " or ")) is \(name)."
      }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private static func patternNames(_ options: [OptionSpec]) -> String {
    options.filter(\.takesPatterns).map(\.mention).joined(separator: " and ")
  }

  /// The command and all that can be typed behind it.
  public static func synopsis(_ name: String, _ options: [OptionSpec]) -> String {
    usage(name, options).joined(separator: " ")
  }

  /// The same in pieces, between which a line may end.
  static func usage(_ name: String, _ options: [OptionSpec]) -> [String] {
    [name] + zip(options, areAlone(options)).map { $0.usage(isAlone: $1) }
  }

  /// An option by its name.
  ///
  /// - Parameter values: what stands for its value, in place of the kind of it.
  static func label(_ option: OptionSpec, values: String? = nil) -> String {
    option.label(isAlone: false, values: values)
  }

  /// An option as the list of options names it, such as `--pool <string>`.
  static func labels(_ options: [OptionSpec]) -> [String] {
    zip(options, areAlone(options)).map { $0.label(isAlone: $1) }
  }

  /// The listed commands of a group under its heading.
  ///
  /// - Parameter headingEnd: what follows the heading: the program's own help leaves out the colon.
  public static func group(_ group: CommandGroup, of registry: Registry, headingEnd: String = ":") -> String {
    let commands = registry.commands(in: group).map { command in
      "    \(padded(command.info.name, 30)) \(command.info.summary)\n"
    }
    return " \(group.title) (help keyword '\(group.keyword)')\(headingEnd)\n" + commands.joined()
  }

  /// All groups that have commands.
  public static func groups(of registry: Registry, headingEnd: String = ":") -> String {
    listedGroups(of: registry).map { group($0, of: registry, headingEnd: headingEnd) + "\n" }.joined()
  }

  /// What stands before the help of the command that an alias is for.
  public static func alias(_ alias: CommandAlias) -> String {
    section("ALIAS", ["\(alias.name) stands for '\(alias.text)', as \(alias.place) says"]) + "\n"
  }

  /// The groups that have commands, in their order.
  public static func listedGroups(of registry: Registry) -> [CommandGroup] {
    CommandGroup.allCases.filter { !registry.commands(in: $0).isEmpty }
  }

  /// The paragraphs of a text, each on one line, however its source is wrapped.
  public static func paragraphs(of text: String) -> [String] {
    var paragraphs = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += paragraphs[paragraphs.count - 1].isEmpty ? line : " " + line
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  private static func optionLines(_ options: [OptionSpec]) -> [String] {
    zip(labels(options), options).map { "\(padded($0, 15))  \($1.help)" }
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    "  \(title)\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// For each option whether no other that takes a value stands before it: the rest of the line then
  /// needs no name.
  private static func areAlone(_ options: [OptionSpec]) -> [Bool] {
    options.indices.map { index in !options[..<index].contains { $0.kind != .flag && !$0.isNameOnly } }
  }
}

extension OptionSpec {
  /// How the synopsis shows the option.
  fileprivate func usage(isAlone: Bool) -> String {
    switch kind {
    case .flag: "[--\(name)]"
    case .words where isAlone: isRequired ? "<\(name)>..." : "[<\(name)>]..."
    case .words: isRequired ? "{[--\(name)] <string>}..." : "[[--\(name)] <string>]..."
    case .string where isRequired && isNameOnly: "--\(name) <\(placeholder)>"
    case .string, .integer:
      isRequired ? "<\(name)>" : isPositional ? "[<\(name)>]" : "[--\(name) <\(placeholder)>]"
    }
  }

  /// How the list of options shows the option.
  fileprivate func label(isAlone: Bool, values: String? = nil) -> String {
    let value = values ?? "<\(placeholder)>"
    return switch kind {
    case .flag: "--\(name)"
    case .words: isAlone ? "<\(name)>" : "[--\(name)] \(values ?? "<string>")"
    case .string, .integer:
      !isNameOnly && isRequired || isPositional ? "[--\(name)] \(value)" : "--\(name) \(value)"
    }
  }
}

extension OptionSpec {
  /// The values that are known beforehand, as a sentence; nil where there are none, or where they are said already.
  func valueSentence(besides said: String? = nil) -> String? {
    guard said == nil, !values.isEmpty else { return nil }
    let words = values.joined(separator: ", ")
    return isList ? "Words, with commas between: \(words)." : "Values: \(words)."
  }
}

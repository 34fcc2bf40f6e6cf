import CommandDocs
import CommandModel
import Commands

/// The help of the program itself.
enum Usage {
  /// - Parameter width: the terminal's; nil where there is none. virsh's help is as wide as it is.
  static func text(for persona: Persona, width: Int? = nil) -> String {
    let (name, options) = (persona.name, persona.globalOptions)
    let page = persona.hasHelpPages ? HelpPage(width: width) : nil
    let commands = persona.commands(of: .all)
    return """

      \(name) [options]... [<command_string>]
      \(name) [options]... <command> [args...]

        options:
      \(list(options.filter { !$0.isTrailing }, page))\(trailing(options, page))  commands (non interactive mode):

      \(page?.overview(of: commands) ?? HelpText.groups(of: commands, headingEnd: ""))
        (specify help <group> for details about the commands in the group)

        (specify help <command> for details about the command)


      """
  }

  /// What can stand behind a command too, in a section of its own; nothing for virsh, which has no such options.
  private static func trailing(_ options: [GlobalOption], _ page: HelpPage?) -> String {
    let trailing = options.filter(\.isTrailing)
    return trailing.isEmpty
      ? "" : "\n  options before the command or behind it:\n" + list(trailing, page) + "\n"
  }

  private static func list(_ options: [GlobalOption], _ page: HelpPage?) -> String {
    let entries = options.map { (word: names($0), meaning: $0.help) }
    return page?.list(entries, indent: 4, column: 28) ?? entries.map(line).joined()
  }

  /// Names that are too long for the column have their help on a line of its own.
  private static func line(_ word: String, _ help: String) -> String {
    let names = "    " + word
    let gap =
      names.count < 28
      ? String(repeating: " ", count: 28 - names.count) : "\n" + String(repeating: " ", count: 28)
    return names + gap + help + "\n"
  }

  private static func names(_ option: GlobalOption) -> String {
    let letter = option.letter.map { "-\($0)" } ?? "  "
    let value =
      switch option.argument {
      case .none: ""
      case .required: "=\(option.placeholder)"
      case .optional: "[=\(option.placeholder)]"
      }
    let separator = option.letter == nil ? "  " : " |"
    return option.isLetterOnly ? letter : "\(letter)\(separator) --\(option.name)\(value)"
  }
}

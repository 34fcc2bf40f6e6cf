import CommandDocs
import CommandModel
import Commands

/// The help of the program itself.
enum Usage {
  static func text(for persona: Persona) -> String {
    let (name, options) = (persona.name, persona.globalOptions)
    return """

      \(name) [options]... [<command_string>]
      \(name) [options]... <command> [args...]

        options:
      \(options.filter { !$0.isTrailing }.map(line).joined(separator: "\n"))\(trailing(options))
        commands (non interactive mode):

      \(HelpText.groups(of: persona.commands(of: .all), headingEnd: ""))
        (specify help <group> for details about the commands in the group)

        (specify help <command> for details about the command)


      """
  }

  /// What can stand behind a command too, in a section of its own; nothing for virsh, which has no such options.
  private static func trailing(_ options: [GlobalOption]) -> String {
    let lines = options.filter(\.isTrailing).map { "\n" + line($0) }
    return lines.isEmpty ? "" : "\n\n  options before the command or behind it:" + lines.joined() + "\n"
  }

  private static func line(_ option: GlobalOption) -> String {
    let letter = option.letter.map { "-\($0)" } ?? "  "
    let value =
      switch option.argument {
      case .none: ""
      case .required: "=\(option.placeholder)"
      case .optional: "[=\(option.placeholder)]"
      }
    let separator = option.letter == nil ? "  " : " |"
    let names = "    " + (option.isLetterOnly ? letter : "\(letter)\(separator) --\(option.name)\(value)")
    // Names that are too long for the column have their help on a line of its own.
    let gap =
      names.count < 28
      ? String(repeating: " ", count: 28 - names.count) : "\n" + String(repeating: " ", count: 28)
    return names + gap + option.help
  }
}

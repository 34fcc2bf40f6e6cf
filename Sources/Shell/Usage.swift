import CommandDocs
import CommandModel

/// The help of the program itself.
enum Usage {
  static func text(isVirsh: Bool) -> String {
    let name = isVirsh ? "virsh" : "vireo"
    let options = isVirsh ? GlobalOption.virsh : GlobalOption.all
    return """

      \(name) [options]... [<command_string>]
      \(name) [options]... <command> [args...]

        options:
      \(options.map(line).joined(separator: "\n"))
        commands (non interactive mode):


      """
  }

  private static func line(_ option: GlobalOption) -> String {
    let letter = option.letter.map { "-\($0)" } ?? "  "
    let isShortOnly = option.letter.map(String.init) == option.name
    let value = option.placeholder.isEmpty ? "" : "=\(option.placeholder)"
    let names =
      isShortOnly ? letter : "\(letter) \(option.letter == nil ? " " : "|") --\(option.name)\(value)"
    return "    " + names + String(repeating: " ", count: max(1, 32 - names.count)) + option.help
  }
}

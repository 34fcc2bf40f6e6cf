import CommandModel

/// What the completion scripts of all shells have in common.
enum ShellText {
  static let notice = "# Made from the declarations of the commands: run make docs."

  /// A word in single quotes.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// How the option can be typed, both ways where there are two.
  static func names(_ option: GlobalOption) -> [String] {
    let letter = option.letter.map { ["-\($0)"] } ?? []
    return option.isLetterOnly ? letter : letter + ["--\(option.name)"]
  }

  /// The global options whose value is the next word, by all their names.
  static func valueOptions(_ options: [GlobalOption]) -> [GlobalOption] {
    options.filter { $0.argument == .required }
  }

  /// The listed commands, in the order of help.
  static func commands(_ registry: Registry) -> [CommandInfo] {
    registry.commands.map { $0.info }.filter { !$0.isHidden }
  }
}

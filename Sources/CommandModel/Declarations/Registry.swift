import Platform

/// All commands, by group and in the order of help.
public struct Registry: Sendable {
  public let commands: [CommandEntry]
  /// Words of the user's own for some of them.
  public private(set) var aliases: [CommandAlias] = []

  public init(_ commands: [CommandEntry]) {
    self.commands = commands
  }

  /// The same with words of the user's own; they hide no command.
  public func adding(_ aliases: [CommandAlias]) -> Registry {
    var registry = self
    registry.aliases += aliases
    return registry
  }

  public init(_ commands: [any CommandDeclaration.Type]) {
    self.init(commands.map(CommandEntry.init))
  }

  /// The same without the commands that virsh does not have.
  public var withoutAdditions: Registry {
    Registry(commands.filter { !$0.info.traits.contains(.addition) })
  }

  /// The command that can be typed as `name`.
  ///
  /// A search from the start: a run looks up one name or two, and a table of all would have to visit every
  /// command.
  public func command(named name: String) -> CommandEntry? {
    commands.first { $0.info.name == name || $0.info.aliases.contains(name) }
  }

  /// The alias that can be typed as `name`.
  public func alias(named name: String) -> CommandAlias? { aliases.first { $0.name == name } }

  /// What a first word stands for: a command, and words that come before those that are typed behind it.
  func meaning(of name: String) -> (entry: CommandEntry, words: ArraySlice<String>)? {
    if let entry = command(named: name) { return (entry, []) }
    guard let alias = alias(named: name), let command = alias.words.first,
      let entry = self.command(named: command)
    else { return nil }
    return (entry, alias.words.dropFirst())
  }

  /// The listed commands of a group, by name.
  public func commands(in group: CommandGroup) -> [CommandEntry] {
    commands.filter { $0.info.group == group && !$0.info.isHidden }
  }

  /// All names that are listed.
  public var listedNames: [String] {
    commands.filter { !$0.info.isHidden }.map(\.info.name)
  }

  /// All names that are listed, and the user's own.
  public var typedNames: [String] { listedNames + aliases.map(\.name) }

  func suggestion(forCommand name: String) -> String? {
    Suggestion.nearest(to: name, among: typedNames).map { "did you mean '\($0)'?" }
  }
}

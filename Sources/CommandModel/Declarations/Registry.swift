import Platform

/// All commands, by group and in the order of help.
public struct Registry: Sendable {
  public let commands: [CommandEntry]

  public init(_ commands: [CommandEntry]) {
    self.commands = commands
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

  /// The listed commands of a group, by name.
  public func commands(in group: CommandGroup) -> [CommandEntry] {
    commands.filter { $0.info.group == group && !$0.info.isHidden }
  }

  /// All names that are listed.
  public var listedNames: [String] {
    commands.filter { !$0.info.isHidden }.map(\.info.name)
  }

  func suggestion(forCommand name: String) -> String? {
    Suggestion.nearest(to: name, among: listedNames).map { "did you mean '\($0)'?" }
  }
}

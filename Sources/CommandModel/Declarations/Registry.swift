/// All commands, by group and in the order of help.
public struct Registry: Sendable {
  public let commands: [any CommandDeclaration.Type]
  public init(_ commands: [any CommandDeclaration.Type]) {
    self.commands = commands
  }

  /// The command that can be typed as `name`.
  ///
  /// A search from the start: a run looks up one name or two, and a table of all would have to visit every command.
  public func command(named name: String) -> (any CommandDeclaration.Type)? {
    commands.first { command in
      let info = command.info
      return info.name == name || info.aliases.contains(name)
    }
  }

  /// The listed commands of a group, by name.
  public func commands(in group: CommandGroup) -> [any CommandDeclaration.Type] {
    commands.filter { $0.info.group == group && !$0.info.isHidden }
  }

  /// All names that are listed.
  public var listedNames: [String] {
    commands.filter { !$0.info.isHidden }.map { $0.info.name }
  }

  func suggestion(forCommand name: String) -> String? {
    Suggestion.nearest(to: name, among: listedNames).map { "did you mean '\($0)'?" }
  }
}

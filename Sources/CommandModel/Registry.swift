/// All commands, by group and in the order of help.
public struct Registry: Sendable {
  public let commands: [any CommandDeclaration.Type]
  private let byName: [String: Int]

  public init(_ commands: [any CommandDeclaration.Type]) {
    self.commands = commands
    var byName: [String: Int] = [:]
    for (index, command) in commands.enumerated() {
      let info = command.info
      for name in [info.name] + info.aliases where byName[name] == nil { byName[name] = index }
    }
    self.byName = byName
  }

  /// The command that can be typed as `name`.
  public func command(named name: String) -> (any CommandDeclaration.Type)? {
    byName[name].map { commands[$0] }
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

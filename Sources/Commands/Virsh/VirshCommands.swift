import CommandModel

/// The commands of this group, by name.
enum VirshCommands {
  static let all: [any CommandDeclaration.Type] = [
    CD.self,
    Complete.self,
    Connect.self,
    Echo.self,
    Exit.self,
    Help.self,
    PWD.self,
    Quit.self,
    Schema.self,
    SelfTest.self,
    SettingsCommand.self,
  ]
}

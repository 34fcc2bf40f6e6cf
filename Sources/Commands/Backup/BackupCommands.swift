import CommandModel

/// The commands of this group, by name.
enum BackupCommands {
  static let all: [any CommandDeclaration.Type] = [
    BackupBegin.self,
    BackupDumpXML.self,
  ]
}

import CommandModel

/// The commands of this group, by name.
enum MonitorCommands {
  static let all: [any CommandDeclaration.Type] = [
    List.self,
    DomInfo.self,
  ]
}

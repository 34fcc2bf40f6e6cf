import CommandModel

/// The commands of this group, by name.
enum InterfaceCommands {
  static let all: [any CommandDeclaration.Type] = [
    IfaceList.self,
  ]
}

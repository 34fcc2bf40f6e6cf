import CommandModel

/// The commands of this group, by name.
enum NodeDeviceCommands {
  static let all: [any CommandDeclaration.Type] = [
    NodedevList.self,
  ]
}

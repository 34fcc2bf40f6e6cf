import CommandModel

/// The commands of this group, by name.
enum NetworkCommands {
  static let all: [any CommandDeclaration.Type] = []
}

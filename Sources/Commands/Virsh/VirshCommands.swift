import CommandModel

/// The commands of this group, by name.
enum VirshCommands {
  static let all: [any CommandDeclaration.Type] = []
}

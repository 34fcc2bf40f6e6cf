import CommandModel

/// The commands of this group, by name.
enum PoolCommands {
  static let all: [any CommandDeclaration.Type] = []
}

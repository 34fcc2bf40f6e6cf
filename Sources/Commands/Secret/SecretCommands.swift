import CommandModel

/// The commands of this group, by name.
enum SecretCommands {
  static let all: [any CommandDeclaration.Type] = [
    SecretList.self
  ]
}

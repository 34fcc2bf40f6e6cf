import CommandModel

/// The commands of this group, by name.
enum DomainCommands {
  static let all: [any CommandDeclaration.Type] = [
    Start.self
  ]
}

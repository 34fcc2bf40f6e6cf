import CommandModel

/// The commands of this group, by name.
enum HostCommands {
  static let all: [any CommandDeclaration.Type] = []
}

import CommandModel

/// The commands of this group, by name.
enum EventCommands {
  static let all: [any CommandDeclaration.Type] = [
    Await.self,
    Event.self,
  ]
}

import CommandModel

/// The commands of this group, by name.
enum FilterCommands {
  static let all: [any CommandDeclaration.Type] = [
    NwfilterList.self
  ]
}

import CommandModel

/// The commands of this group, by name.
enum VolumeCommands {
  static let all: [any CommandDeclaration.Type] = []
}

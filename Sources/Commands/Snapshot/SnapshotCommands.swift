import CommandModel

/// The commands of this group, by name.
enum SnapshotCommands {
  static let all: [any CommandDeclaration.Type] = [
    SnapshotCreateAs.self,
    SnapshotDelete.self,
    SnapshotInfo.self,
    SnapshotList.self,
    SnapshotRevert.self,
  ]
}

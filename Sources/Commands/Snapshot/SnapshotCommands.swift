import CommandModel

/// The commands of this group, by name.
enum SnapshotCommands {
  static let all: [any CommandDeclaration.Type] = [
    SnapshotCreate.self,
    SnapshotCreateAs.self,
    SnapshotCurrent.self,
    SnapshotDelete.self,
    SnapshotDumpXML.self,
    SnapshotEdit.self,
    SnapshotInfo.self,
    SnapshotList.self,
    SnapshotParent.self,
    SnapshotRevert.self,
  ]
}

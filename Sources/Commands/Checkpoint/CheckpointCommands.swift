import CommandModel

/// The commands of this group, by name.
enum CheckpointCommands {
  static let all: [any CommandDeclaration.Type] = [
    CheckpointCreate.self,
    CheckpointCreateAs.self,
    CheckpointDelete.self,
    CheckpointDumpXML.self,
    CheckpointEdit.self,
    CheckpointInfo.self,
    CheckpointList.self,
    CheckpointParent.self,
  ]
}

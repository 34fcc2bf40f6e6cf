import CommandModel

/// The commands of this group, by name.
enum VolumeCommands {
  static let all: [any CommandDeclaration.Type] = [
    VolCreate.self,
    VolCreateAs.self,
    VolDelete.self,
    VolDownload.self,
    VolDumpXML.self,
    VolInfo.self,
    VolList.self,
    VolPath.self,
    VolUpload.self,
  ]
}

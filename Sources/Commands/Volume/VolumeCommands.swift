import CommandModel

/// The commands of this group, by name.
enum VolumeCommands {
  static let all: [any CommandDeclaration.Type] = [
    VolClone.self,
    VolCreate.self,
    VolCreateAs.self,
    VolCreateFrom.self,
    VolDelete.self,
    VolDownload.self,
    VolDumpXML.self,
    VolInfo.self,
    VolKey.self,
    VolList.self,
    VolName.self,
    VolPath.self,
    VolPool.self,
    VolResize.self,
    VolUpload.self,
    VolWipe.self,
  ]
}

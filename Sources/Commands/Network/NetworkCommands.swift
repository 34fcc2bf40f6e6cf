import CommandModel

/// The commands of this group, by name.
enum NetworkCommands {
  static let all: [any CommandDeclaration.Type] = [
    NetAutostart.self,
    NetDefine.self,
    NetDestroy.self,
    NetDumpXML.self,
    NetInfo.self,
    NetList.self,
    NetStart.self,
    NetUndefine.self,
    NetUpdate.self,
  ]
}

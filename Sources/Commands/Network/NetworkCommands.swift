import CommandModel

/// The commands of this group, by name.
enum NetworkCommands {
  static let all: [any CommandDeclaration.Type] = [
    NetAutostart.self,
    NetDefine.self,
    NetDestroy.self,
    NetDumpxml.self,
    NetInfo.self,
    NetList.self,
    NetStart.self,
    NetUndefine.self,
    NetUpdate.self,
  ]
}

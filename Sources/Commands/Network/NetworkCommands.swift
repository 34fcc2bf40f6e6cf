import CommandModel

/// The commands of this group, by name.
enum NetworkCommands {
  static let all: [any CommandDeclaration.Type] = [
    NetAutostart.self,
    NetCreate.self,
    NetDefine.self,
    NetDesc.self,
    NetDestroy.self,
    NetDHCPLeases.self,
    NetDumpXML.self,
    NetEdit.self,
    NetEvent.self,
    NetInfo.self,
    NetList.self,
    NetMetadata.self,
    NetName.self,
    NetPortCreate.self,
    NetPortDelete.self,
    NetPortDumpXML.self,
    NetPortList.self,
    NetStart.self,
    NetUndefine.self,
    NetUpdate.self,
    NetUUID.self,
  ]
}

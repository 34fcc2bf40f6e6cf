import CommandModel

/// The commands of this group, by name.
enum NodeDeviceCommands {
  static let all: [any CommandDeclaration.Type] = [
    NodedevAutostart.self,
    NodedevCreate.self,
    NodedevDefine.self,
    NodedevDestroy.self,
    NodedevDetach.self,
    NodedevDumpXML.self,
    NodedevEvent.self,
    NodedevInfo.self,
    NodedevList.self,
    NodedevReattach.self,
    NodedevReset.self,
    NodedevStart.self,
    NodedevUndefine.self,
    NodedevUpdate.self,
  ]
}

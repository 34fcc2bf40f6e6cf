import CommandModel

/// The commands of this group, by name.
enum InterfaceCommands {
  static let all: [any CommandDeclaration.Type] = [
    IfaceBegin.self,
    IfaceBridge.self,
    IfaceCommit.self,
    IfaceDefine.self,
    IfaceDestroy.self,
    IfaceDumpXML.self,
    IfaceEdit.self,
    IfaceList.self,
    IfaceMAC.self,
    IfaceName.self,
    IfaceRollback.self,
    IfaceStart.self,
    IfaceUnbridge.self,
    IfaceUndefine.self,
  ]
}

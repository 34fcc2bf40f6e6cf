import CommandModel

/// The commands of this group, by name.
enum MonitorCommands {
  static let all: [any CommandDeclaration.Type] = [
    DomBlkError.self,
    DomBlkInfo.self,
    DomBlkList.self,
    DomBlkStat.self,
    DomControl.self,
    DomIfAddr.self,
    DomIfGetLink.self,
    DomIfList.self,
    DomIfStat.self,
    DomInfo.self,
    DomMemStat.self,
    DomState.self,
    DomStats.self,
    DomTime.self,
    List.self,
  ]
}

import CommandModel

/// The commands of this group, by name.
enum MonitorCommands {
  static let all: [any CommandDeclaration.Type] = [
    DomBlkInfo.self,
    DomBlkList.self,
    DomIfAddr.self,
    DomIfList.self,
    DomInfo.self,
    DomMemStat.self,
    DomState.self,
    DomStats.self,
    DomTime.self,
    List.self,
  ]
}

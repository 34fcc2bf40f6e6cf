import CommandModel

/// The commands of this group, by name.
enum PoolCommands {
  static let all: [any CommandDeclaration.Type] = [
    FindStoragePoolSources.self,
    FindStoragePoolSourcesAs.self,
    PoolAutostart.self,
    PoolBuild.self,
    PoolCapabilities.self,
    PoolCreate.self,
    PoolCreateAs.self,
    PoolDefine.self,
    PoolDefineAs.self,
    PoolDelete.self,
    PoolDestroy.self,
    PoolDumpXML.self,
    PoolEdit.self,
    PoolEvent.self,
    PoolInfo.self,
    PoolList.self,
    PoolName.self,
    PoolRefresh.self,
    PoolStart.self,
    PoolUndefine.self,
    PoolUUID.self,
  ]
}

import CommandModel

/// The commands of this group, by name.
enum PoolCommands {
  static let all: [any CommandDeclaration.Type] = [
    PoolBuild.self,
    PoolDefineAs.self,
    PoolDestroy.self,
    PoolInfo.self,
    PoolList.self,
    PoolRefresh.self,
    PoolStart.self,
    PoolUndefine.self,
  ]
}

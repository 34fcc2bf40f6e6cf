import CommandModel

/// The commands of this group, by name.
enum DomainCommands {
  static let all: [any CommandDeclaration.Type] = [
    DomID.self,
    DomName.self,
    DomUUID.self,
    MemTune.self,
    SchedInfo.self,
    SetMem.self,
    SetVcpus.self,
    Start.self,
    VcpuInfo.self,
    VcpuPin.self,
  ]
}

import CommandModel

/// The commands of this group, by name.
enum HostCommands {
  static let all: [any CommandDeclaration.Type] = [
    AllocPages.self,
    Capabilities.self,
    CPUBaseline.self,
    CPUCompare.self,
    CPUModels.self,
    DomCapabilities.self,
    FreeCell.self,
    FreePages.self,
    Hostname.self,
    HypervisorCPUBaseline.self,
    HypervisorCPUCompare.self,
    HypervisorCPUModels.self,
    MaxVCPUs.self,
    NodeCPUMap.self,
    NodeCPUStats.self,
    NodeInfo.self,
    NodeMemoryTune.self,
    NodeMemStats.self,
    NodeSEVInfo.self,
    NodeSuspend.self,
    SysInfo.self,
    URI.self,
    Version.self,
  ]
}

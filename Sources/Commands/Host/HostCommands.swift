import CommandModel

/// The commands of this group, by name.
enum HostCommands {
  static let all: [any CommandDeclaration.Type] = [
    Capabilities.self,
    FreeCell.self,
    Hostname.self,
    MaxVCPUs.self,
    NodeCPUMap.self,
    NodeInfo.self,
    URI.self,
    Version.self,
  ]
}

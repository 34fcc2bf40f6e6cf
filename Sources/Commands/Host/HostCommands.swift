import CommandModel

/// The commands of this group, by name.
enum HostCommands {
  static let all: [any CommandDeclaration.Type] = [
    Capabilities.self,
    Freecell.self,
    Hostname.self,
    MaxVcpus.self,
    NodeCpuMap.self,
    NodeInfo.self,
    Uri.self,
    VersionCommand.self,
  ]
}

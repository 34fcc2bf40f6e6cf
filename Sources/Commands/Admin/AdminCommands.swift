import CommandModel

/// The commands of this group, by name.
enum AdminCommands {
  static let all: [any CommandDeclaration.Type] = [
    ClientDisconnect.self,
    ClientInfo.self,
    ClientList.self,
    DaemonLogFilters.self,
    DaemonLogOutputs.self,
    DaemonTimeout.self,
    ServerClientsInfo.self,
    ServerClientsSet.self,
    ServerList.self,
    ServerThreadpoolInfo.self,
    ServerThreadpoolSet.self,
    ServerUpdateTLS.self,
  ]
}

extension Registry {
  /// The commands of virt-admin, in its groups and in its order.
  public static let virtAdmin = Registry(
    entries(
      .virtAdmin,
      [
        CD.self, Echo.self, Exit.self, Help.self, PWD.self, Quit.self, SelfTest.self, Complete.self,
        AdminURI.self, AdminVersion.self, AdminConnect.self,
      ])
      + entries(
        .adminMonitor,
        [
          ServerList.self, ServerThreadpoolInfo.self, ClientList.self, ClientInfo.self,
          ServerClientsInfo.self,
        ])
      + entries(
        .management,
        [
          ServerThreadpoolSet.self, ClientDisconnect.self, ServerClientsSet.self, ServerUpdateTLS.self,
          DaemonLogFilters.self, DaemonLogOutputs.self, DaemonTimeout.self,
        ]))

  private static func entries(
    _ group: CommandGroup, _ types: [any CommandDeclaration.Type]
  ) -> [CommandEntry] {
    types.map { CommandEntry($0).grouped(in: group) }
  }
}

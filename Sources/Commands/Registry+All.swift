import CommandModel

extension Registry {
  /// Every command, group by group.
  public static let all = Registry(
    DomainCommands.all + MonitorCommands.all + EventCommands.all + HostCommands.all
      + InterfaceCommands.all + FilterCommands.all + NetworkCommands.all + NodeDeviceCommands.all
      + SecretCommands.all + SnapshotCommands.all + BackupCommands.all + CheckpointCommands.all
      + PoolCommands.all + VolumeCommands.all + AdminCommands.all + VirshCommands.all)
}

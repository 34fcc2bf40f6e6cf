extension JSONGoldenTests {
  /// The host: a file name and the command line.
  static let hostCommands: [(String, String)] = [
    ("freepages", "freepages 0 2M"), ("freepages-all", "freepages --all"), ("nodecpustats", "nodecpustats 0"),
    ("nodecpustats-percent", "nodecpustats --percent"), ("sysinfo", "sysinfo"),
    ("cpu-models", "cpu-models x86_64"), ("cpu-baseline", "cpu-baseline cpus.xml"),
  ]

  /// Its interfaces.
  static let interfaceCommands: [(String, String)] = [
    ("iface-begin", "iface-begin"), ("iface-commit", "iface-begin; iface-commit"),
    ("iface-rollback", "iface-begin; iface-rollback"), ("iface-define", "iface-define interface.xml"),
    ("iface-destroy", "iface-destroy eth1"), ("iface-start", "iface-destroy eth1; iface-start eth1"),
    ("iface-undefine", "iface-undefine eth1"), ("iface-dumpxml", "iface-dumpxml eth1 --xpath //ip"),
    ("iface-mac", "iface-mac eth1"), ("iface-name", "iface-name aa:bb:cc:dd:ee:ff"),
    ("iface-edit", "iface-edit eth1"), ("iface-bridge", "iface-bridge eth1 br0 --delay 2"),
    ("iface-bridge-xml", "iface-bridge eth1 br0 --delay 2 --no-start; iface-dumpxml br0"),
    ("iface-unbridge", "iface-destroy eth1; iface-bridge eth1 br0; iface-unbridge br0"),
    ("iface-unbridge-xml", "iface-bridge eth1 br0; iface-unbridge br0 --no-start; iface-dumpxml eth1"),
  ]

  /// Its devices.
  static let nodeDeviceCommands: [(String, String)] = [
    ("nodedev-create", "nodedev-create device.xml"), ("nodedev-destroy", "nodedev-destroy scsi_host1"),
    ("nodedev-dumpxml", "nodedev-dumpxml computer --xpath //name"),
    ("nodedev-info", "nodedev-info scsi_host1"), ("nodedev-event-list", "nodedev-event --list"),
  ]
}

import Testing

/// Devices of the host; the test driver can make virtual ports, and refuses most of the rest.
@Suite("Differential: devices of the host", .needsVirsh)
struct NodeDeviceScenarios {
  private static let port = """
    <device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
      <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>
    """

  /// What each command that names a device makes of its words.
  private static let naming: [Scenario] = {
    let commands = [
      "autostart", "autostart --disable", "destroy", "detach", "detach --driver vfio", "detach --driver ''",
      "reattach", "reset", "start", "undefine", "info", "dumpxml",
    ].map { "nodedev-" + $0 }
    let words = [
      "computer", "scsi_host1", "nosuch", "''", "a,b", ",", "a,b,c", "2000000012341234,1000000012341234",
      "0x2000000012341234,0x1000000012341234", "2000000012341234,,1000000012341234",
    ]
    let lines = (commands + ["nodedev-dettach"]).flatMap { command in words.map { "\(command) \($0)" } }
    return scripts(lines.joined(separator: "\n"))
  }()

  static let scenarios: [Scenario] =
    naming
    + scripts(
      #"""
      nodedev-list --all --inactive
      nodedev-list --tree --all --inactive
      nodedev-list --tree --inactive
      nodedev-list --all --inactive --cap nosuch
      nodedev-dumpxml computer --xpath //name
      nodedev-dumpxml computer --xpath //name --wrap
      nodedev-create port.xml
      nodedev-create port.xml --validate
      nodedev-create port.xml; nodedev-dumpxml scsi_host12; nodedev-destroy scsi_host12; nodedev-info scsi_host12
      nodedev-create bad.xml
      nodedev-create nosuch.xml
      nodedev-create ''
      nodedev-define port.xml
      nodedev-define nosuch.xml
      nodedev-destroy --name scsi_host1
      nodedev-destroy --device scsi_host2; nodedev-info scsi_host2
      nodedev-destroy --device scsi_host1 --name x
      nodedev-event
      nodedev-event --list
      nodedev-event --list --event lifecycle
      nodedev-event --event foo
      nodedev-event nosuch foo
      nodedev-event nosuch lifecycle --timeout 1
      nodedev-event a,b lifecycle --timeout 1
      nodedev-event computer lifecycle --timeout 1
      nodedev-event --event update --timeout 1
      nodedev-event --event lifecycle --timeout 0
      nodedev-event --device '' --event lifecycle --timeout 1
      """#
    ).file("port.xml", port).file("bad.xml", "<foo/>")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

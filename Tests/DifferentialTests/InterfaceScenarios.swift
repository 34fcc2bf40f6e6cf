import Testing

/// The host's interfaces, of which the test driver has one.
@Suite("Differential: interfaces of the host", .needsVirsh)
struct InterfaceScenarios {
  private static let second = """
    <interface type='ethernet' name='eth9'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:f9'/>
      <protocol family='ipv4'><ip address='192.168.0.5' prefix='24'/></protocol></interface>
    """

  static let scenarios: [Scenario] =
    scripts(
      #"""
      iface-dumpxml eth1
      iface-dumpxml aa:bb:cc:dd:ee:ff
      iface-dumpxml AA:bb:cc:dd:ee:ff
      iface-dumpxml aa:bb:cc:dd:ee:ff:
      iface-dumpxml 00:bb:cc:dd:ee:ff
      iface-dumpxml eth1 --inactive
      iface-dumpxml eth1 --xpath //ip
      iface-dumpxml eth1 --xpath //ip --wrap
      iface-dumpxml nosuch
      iface-dumpxml ''
      iface-mac eth1
      iface-mac aa:bb:cc:dd:ee:ff
      iface-mac a:b:c:d:e:f
      iface-mac nosuch
      iface-name aa:bb:cc:dd:ee:ff
      iface-name eth1
      iface-name 00:00:00:00:00:00
      iface-name ''
      iface-start eth1
      iface-start nosuch
      iface-undefine eth1
      iface-undefine aa:bb:cc:dd:ee:ff; iface-list --all
      iface-undefine nosuch
      iface-define second.xml
      iface-define second.xml --validate; iface-dumpxml eth9; iface-start eth9; iface-list
      iface-define bad.xml
      iface-define nosuch.xml
      iface-define ''
      iface-begin
      iface-begin; iface-begin
      iface-begin extra
      iface-commit
      iface-rollback
      iface-begin; iface-undefine eth1; iface-rollback; iface-list --all
      iface-begin; iface-undefine eth1; iface-commit; iface-list --all
      iface-bridge eth1
      iface-bridge eth1 eth1
      iface-bridge nosuch br0
      iface-bridge nosuch br0 --delay x
      iface-bridge eth1 br0 x
      iface-bridge eth1 br0 --delay -1
      iface-bridge eth1 ''
      iface-bridge '' br0
      iface-unbridge nosuch
      iface-unbridge ''
      iface-edit nosuch
      """#
    ).file("second.xml", second).file("bad.xml", "<foo/>")
    + scripts(
      #"""
      iface-destroy eth1
      iface-destroy eth1; iface-destroy eth1
      iface-destroy eth1; iface-start eth1; iface-start eth1
      iface-destroy aa:bb:cc:dd:ee:ff; iface-list --all
      iface-destroy nosuch
      iface-bridge eth1 br0
      iface-bridge eth1 br0 5 --no-stp --no-start
      iface-unbridge eth1
      iface-edit eth1
      """#
      // By its own name it succeeds where virsh does the work and reports a failure, or gives up too early.
    ).ownName(.different).environment(["EDITOR": "true"])

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

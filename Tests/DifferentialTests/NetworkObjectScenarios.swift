import Testing

/// Networks from files and in the editor, their names, ports, leases and events.
@Suite("Differential: networks, made, named and watched", .needsVirsh)
struct NetworkObjectScenarios {
  private static let passing = "<network><name>passing</name><bridge name='virbr8'/></network>\n"

  static let scenarios: [Scenario] =
    scripts(
      #"""
      net-create passing.xml; net-list --all; net-dumpxml passing; net-destroy passing; net-list --all
      net-create passing.xml; net-create passing.xml
      net-create passing.xml --validate; net-info passing
      net-create taken.xml
      net-create bad.xml
      net-create nosuch.xml
      net-create ''
      net-create
      net-create passing.xml extra
      net-create passing.xml; net-autostart passing
      net-create passing.xml; net-undefine passing; net-list --all
      net-name dd8fe884-6c02-601e-7551-cca97df1c5df
      net-name DD8FE884-6C02-601E-7551-CCA97DF1C5DF
      net-name dd8fe884-6c02-601e-7551-cca97df1c5d0
      net-name default
      net-name ''
      net-name
      net-uuid default
      net-uuid dd8fe884-6c02-601e-7551-cca97df1c5df
      net-uuid nosuch
      net-uuid ''
      net-uuid
      net-dhcp-leases default
      net-dhcp-leases default 52:54:00:00:00:01
      net-dhcp-leases default ''
      net-dhcp-leases nosuch
      net-dhcp-leases
      net-port-list default
      net-port-list default --uuid --table
      net-port-list nosuch --uuid --table
      net-port-list nosuch
      net-port-list ''
      net-port-list
      net-port-create default passing.xml
      net-port-create default nosuch.xml
      net-port-create nosuch nosuch.xml
      net-port-create nosuch ''
      net-port-create default
      net-port-create
      net-port-dumpxml
      net-port-dumpxml default
      net-port-delete
      net-port-delete default
      net-event --list
      net-event --list --event lifecycle --timeout 0
      net-event
      net-event --loop
      net-event --event nosuch
      net-event --event ''
      net-event --event lifecycle --timeout 0
      net-event --event lifecycle --timeout x
      net-event default --event lifecycle --timeout 1
      net-event default lifecycle --timeout 1 --timestamp
      net-event nosuch --event nosuch
      net-edit nosuch
      net-edit
      net-update default add bridge '<bridge/>'
      net-update default modify ip '<ip/>' --live
      net-update default add forward-interface "<interface dev='eth7'/>"
      net-update default add-first dns-srv "<srv service='m' protocol='tcp' domain='d' target='t' port='2'/>"; net-dumpxml default
      net-update default add-last portgroup "<portgroup name='p2'/>"; net-update default delete portgroup "<portgroup name='p2'/>"; net-dumpxml default
      net-update default add none '<none/>'
      net-update default add ip-dhcp-range "<range start='192.168.122.100' end='192.168.122.110'/>"
      net-update default modify ip-dhcp-range "<range start='192.168.122.100' end='192.168.122.110'/>"
      net-update default delete dns-txt "<txt name='nosuch'/>"
      net-update '' bad bad ''
      """#
    )
    .file("passing.xml", passing)
    .file("taken.xml", "<network><name>default</name></network>\n")
    .file("bad.xml", "<network\n")
    .normalising(.uuids, .macAddresses, .dates)
    // virsh calls it a success when it has found no port.
    + scripts(
      """
      net-port-dumpxml default nosuch
      net-port-dumpxml default 6695eb01-0000-0000-0000-000000000001 --xpath //mac
      net-port-dumpxml nosuch nosuch
      net-port-dumpxml default ''
      net-port-dumpxml '' nosuch
      net-port-delete default nosuch
      net-port-delete nosuch nosuch
      net-port-delete default ''
      """
    ).ownName(.different)
    // By our own name a network that is not there ends the wait before it begins.
    + scripts("net-event nosuch --event lifecycle --timeout 1").ownName(.statusOnly)
    + ["true", "sed -i s:192.168.122.254:192.168.122.200:"].flatMap { editor in
      scripts("net-edit default; net-dumpxml default; net-dumpxml default --inactive")
        .environment(["EDITOR": editor]).normalising(.uuids, .macAddresses)
    }

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

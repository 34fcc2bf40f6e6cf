import Testing

/// Networks and what can be changed in them.
@Suite("Differential: networks", .needsVirsh)
struct NetworkScenarios {
  private static let network = """
    <network>
      <name>second</name>
      <uuid>11111111-2222-3333-4444-555555555555</uuid>
      <bridge name='virbr9'/>
      <ip address='10.9.0.1' netmask='255.255.255.0'>
        <dhcp><range start='10.9.0.2' end='10.9.0.99'/></dhcp>
      </ip>
    </network>

    """

  static let scenarios: [Scenario] =
    scripts(
      #"""
      net-list
      net-list --all
      net-list --inactive
      net-list --persistent
      net-list --transient
      net-list --autostart
      net-list --no-autostart
      net-list --name
      net-list --uuid
      net-list --table
      net-list --name --uuid
      net-list --all --name
      net-list --table --name
      net-list extra
      net-define net.xml; net-list --all; net-list --inactive
      net-define net.xml; net-list --all --name; net-list --all --uuid; net-list --all --no-autostart
      net-define net.xml; net-autostart second; net-list --all; net-list --all --autostart
      net-define net.xml; net-autostart second; net-autostart second --disable; net-list --all
      net-define net.xml; net-start second; net-list; net-destroy second; net-list --all
      net-define net.xml; net-undefine second; net-list --all
      net-define net.xml; net-info second; net-dumpxml second
      net-define net.xml; net-define net.xml
      net-define net.xml --validate
      net-define nosuch.xml
      net-define bad.xml
      net-define ''
      net-define
      net-info default
      net-info dd8fe884-6c02-601e-7551-cca97df1c5df
      net-info nosuch
      net-info ''
      net-info
      net-destroy default; net-info default
      net-dumpxml default
      net-dumpxml default --inactive
      net-dumpxml default --xpath //ip/@address
      net-dumpxml default --xpath //range --wrap
      net-dumpxml nosuch
      net-start default
      net-start nosuch
      net-destroy default; net-start default; net-list
      net-destroy default; net-destroy default
      net-destroy nosuch
      net-undefine default; net-list --all
      net-destroy default; net-undefine default; net-list --all
      net-undefine nosuch
      net-autostart default; net-info default
      net-autostart nosuch
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' name='a' ip='192.168.122.9'/>"; net-dumpxml default
      net-update default add-last ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --live
      net-update default add-first ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --config
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --live --config
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --current
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --live --current
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --parent-index 0
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --parent-index 5
      net-update default add ip-dhcp-host "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>" --parent-index x
      net-update default add ip-dhcp-host host.xml; net-dumpxml default
      net-update default add ip-dhcp-host nosuch.xml
      net-update default delete ip-dhcp-range "<range start='192.168.122.2' end='192.168.122.254'/>"; net-dumpxml default
      net-update default modify ip-dhcp-host "<host mac='52:54:00:00:00:09' ip='192.168.122.9'/>"
      net-update default delete ip-dhcp-host "<host mac='52:54:00:00:00:09'/>"
      net-update default add dns-host "<host ip='192.168.122.7'><hostname>h</hostname></host>"; net-dumpxml default
      net-update default add dns-txt "<txt name='a' value='b'/>"
      net-update default add portgroup "<portgroup name='a'/>"
      net-update default nosuch ip-dhcp-host "<host/>"
      net-update default add nosuch "<host/>"
      net-update default add ip-dhcp-host "<host"
      net-update default add ip-dhcp-host ''
      net-update nosuch add ip-dhcp-host "<host/>"
      """#
    )
    .file("net.xml", network).file("bad.xml", "<network><name>x</network>\n")
    .file("host.xml", "<host mac='52:54:00:00:00:02' ip='192.168.122.8'/>\n")
    .normalising(.macAddresses)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

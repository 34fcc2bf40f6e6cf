import Testing

/// Interfaces that options describe, and the element that comes of them.
@Suite("Differential: attaching interfaces", .needsVirsh)
struct AttachInterfaceScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      attach-interface
      attach-interface '' network default --print-xml
      attach-interface '' nosuch default
      attach-interface nosuch hostdev x
      attach-interface nosuch network default
      attach-interface nosuch network default --inbound x
      attach-interface nosuch network default --live --current
      attach-interface nosuch network default --print-xml
      attach-interface nosuch nosuch default
      attach-interface test
      attach-interface test '' '' --print-xml
      attach-interface test '' x --print-xml
      attach-interface test NETWORK x --print-xml
      attach-interface test bridge br0 --print-xml
      attach-interface test bridge br0 --source-mode bridge --print-xml
      attach-interface test bridge x --source-mode client --print-xml
      attach-interface test client x --print-xml
      attach-interface test direct eth0 --print-xml
      attach-interface test direct eth0 --source-mode '' --print-xml
      attach-interface test direct eth0 --source-mode bridge --target x --print-xml
      attach-interface test direct eth0 --source-mode vepa --print-xml
      attach-interface test direct x --source-mode server --print-xml
      attach-interface test ethernet x --print-xml
      attach-interface test hostdev ' 0000:00:01.0' --print-xml
      attach-interface test hostdev ':::0' --print-xml
      attach-interface test hostdev 'pci:0000.00.01.0' --print-xml
      attach-interface test hostdev 'pci_0000_00_01_0' --print-xml
      attach-interface test hostdev -1:00:01.0 --print-xml
      attach-interface test hostdev 0.0.0000 --print-xml
      attach-interface test hostdev 0000:00.01.0 --print-xml
      attach-interface test hostdev 0000:00:01 --print-xml
      attach-interface test hostdev 0000:00:01.0 --managed --print-xml
      attach-interface test hostdev 0000:00:01.0 --print-xml
      attach-interface test hostdev 0000:00:01.0 --source-mode vepa --print-xml
      attach-interface test hostdev 0000:00:01.0 --target vnet --script s --print-xml
      attach-interface test hostdev 0000:00:01.0:3 --print-xml
      attach-interface test hostdev 0000:00:01.0x --print-xml
      attach-interface test hostdev 0000:1ff:99.9 --print-xml
      attach-interface test hostdev 0:0:1.0 --print-xml
      attach-interface test hostdev 0x10:0xa:01.0 --print-xml
      attach-interface test hostdev 10000:00:01.0 --print-xml
      attach-interface test hostdev ccw:fe.0.0000 --print-xml
      attach-interface test hostdev ffffffffff:0a:01.0 --print-xml
      attach-interface test hostdev nosuch --inbound x --print-xml
      attach-interface test hostdev nosuch --print-xml
      attach-interface test hostdev pci_0000_00_01_0 --managed --print-xml
      attach-interface test hostdev usb:1.2 --print-xml
      attach-interface test internal x --print-xml
      attach-interface test mcast x --print-xml
      attach-interface test network
      attach-interface test network '' --print-xml
      attach-interface test network '' --target '' --mac '' --print-xml
      attach-interface test network default
      attach-interface test network default --alias '' --print-xml
      attach-interface test network default --config
      attach-interface test network default --config --current
      attach-interface test network default --inbound ' 1,+2' --print-xml
      attach-interface test network default --inbound '' --print-xml
      attach-interface test network default --inbound '1 ,2' --print-xml
      attach-interface test network default --inbound ,,,9 --print-xml
      attach-interface test network default --inbound ,,9,9 --print-xml
      attach-interface test network default --inbound ,2 --print-xml
      attach-interface test network default --inbound -1 --print-xml
      attach-interface test network default --inbound 0 --print-xml
      attach-interface test network default --inbound 0,1,2 --print-xml
      attach-interface test network default --inbound 0,5,5,9 --print-xml
      attach-interface test network default --inbound 1, --print-xml
      attach-interface test network default --inbound 1,,,4 --print-xml
      attach-interface test network default --inbound 1,,3 --print-xml
      attach-interface test network default --inbound 1,0,0,0 --print-xml
      attach-interface test network default --inbound 1,2,3, --print-xml
      attach-interface test network default --inbound 1,2,3,4 --outbound 5,6,7 --print-xml
      attach-interface test network default --inbound 1,2,3,4 --print-xml
      attach-interface test network default --inbound 1,2,3,4, --print-xml
      attach-interface test network default --inbound 1,2,3,4,5 --print-xml
      attach-interface test network default --inbound 1,2,3,x --print-xml
      attach-interface test network default --inbound 1,2x --print-xml
      attach-interface test network default --inbound 1,x --print-xml
      attach-interface test network default --inbound 18446744073709551615 --print-xml
      attach-interface test network default --inbound 99999999999999999999 --print-xml
      attach-interface test network default --inbound x --print-xml
      attach-interface test network default --live --current
      attach-interface test network default --live --current --config --persistent
      attach-interface test network default --mac '' --print-xml
      attach-interface test network default --mac nosuch --print-xml
      attach-interface test network default --managed --print-xml
      attach-interface test network default --model '' --print-xml
      attach-interface test network default --outbound ,,9 --print-xml
      attach-interface test network default --outbound 0 --inbound 0 --print-xml
      attach-interface test network default --outbound 0 --print-xml
      attach-interface test network default --outbound 1,2,3, --print-xml
      attach-interface test network default --outbound 1,2,3,0 --print-xml
      attach-interface test network default --outbound 1,2,3,4 --inbound 5,6,7,8 --print-xml
      attach-interface test network default --outbound 1,2,3,4 --print-xml
      attach-interface test network default --outbound x --inbound 0 --print-xml
      attach-interface test network default --outbound x --inbound 1,2,3,4,5 --print-xml
      attach-interface test network default --outbound x --print-xml
      attach-interface test network default --persistent --current
      attach-interface test network default --persistent --current --print-xml
      attach-interface test network default --print-xml
      attach-interface test network default --script '' --print-xml
      attach-interface test network default --target '' --print-xml
      attach-interface test network default --target vnet7 --mac 52:54:00:11:22:33 --script /s --model virtio --alias ua-x --inbound 1,2,3 --outbound 4 --print-xml
      attach-interface test network x --outbound '' --inbound '' --print-xml
      attach-interface test network x --source-mode '' --inbound '' --print-xml
      attach-interface test network x --source-mode nosuch --inbound x --print-xml
      attach-interface test network x --source-mode server --print-xml
      attach-interface test network x t m s o a i u --print-xml
      attach-interface test nosuch default --inbound x --live --current
      attach-interface test nosuch x --inbound x --print-xml
      attach-interface test nosuch x --print-xml
      attach-interface test nosuch x --source-mode nosuch --inbound x --print-xml
      attach-interface test null x --print-xml
      attach-interface test server x --print-xml
      attach-interface test udp x --print-xml
      attach-interface test user x --inbound x --print-xml
      attach-interface test user x --print-xml
      attach-interface test user x --source-mode nosuch --print-xml
      attach-interface test vdpa x --print-xml
      attach-interface test vds x --print-xml
      attach-interface test vhostuser /tmp/s --source-mode client --print-xml
      attach-interface test vhostuser /tmp/s --source-mode server --managed --model virtio --target x --mac 1 --script s --print-xml
      attach-interface test vhostuser /tmp/s --source-mode server --print-xml
      attach-interface test vhostuser /tmp/s --source-mode x --print-xml
      attach-interface test vhostuser x
      attach-interface test vhostuser x --inbound x --print-xml
      attach-interface test vhostuser x --print-xml
      attach-interface test vhostuser x --source-mode server --inbound x --print-xml
      attach-interface test network default --outbound 0,1,,9 --print-xml
      attach-interface test network default --outbound ,,,9 --print-xml
      attach-interface test network default --inbound x,2,3,4,5 --print-xml
      attach-interface test network default --inbound ,,, --print-xml
      attach-interface test network default --inbound , --print-xml
      attach-interface test network default --inbound '1, 2' --print-xml
      attach-interface test network default --inbound 1.5 --print-xml
      attach-interface test network default --inbound 1K --print-xml
      """#)
    // By our own name it is an option of the program.
    + scripts("attach-interface test network default --print-xml --quiet").ownName(.different)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

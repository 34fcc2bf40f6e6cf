import Testing

/// One table of each; the test driver refuses most of them, which is compared as well.
@Suite("Differential: interfaces, node devices, filters and secrets", .needsVirsh)
struct OtherObjectScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      iface-list
      iface-list --all
      iface-list --inactive
      iface-list --all --inactive
      iface-list extra
      nodedev-list --cap nosuch
      nodedev-list --tree --cap net
      nodedev-list --tree --inactive
      nwfilter-list
      nwfilter-list extra
      secret-list
      secret-list --ephemeral
      secret-list --no-ephemeral
      secret-list --private
      secret-list --no-private
      secret-list --ephemeral --private
      secret-list extra
      """#)
    // By its own name it asks again where the driver does not know of inactive devices.
    + scripts(
      #"""
      nodedev-list
      nodedev-list --tree
      nodedev-list --cap system
      nodedev-list --cap net
      nodedev-list --cap net,pci
      nodedev-list net
      nodedev-list --cap ''
      nodedev-list --inactive
      nodedev-list --all
      """#
    ).ownName(.different)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

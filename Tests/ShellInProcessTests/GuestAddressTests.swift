import Foundation
import TestSupport
import Testing

/// The addresses of a guest with a lease, an agent and a host name, in a private daemon.
@Suite("Addresses of guests", .needsGuest, .inTurn, .timeLimit(.minutes(30)))
struct GuestAddressTests {
  @Test("come from the leases, and from the agent where there are none")
  func addresses() async throws {
    try await withScratch { scratch in
      let guest = try await TinyGuest.shared()
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let hermetic = try Hermetic(scratch: scratch)
      let network = """
        <network><name>lab</name><bridge name='vlab0' stp='off' delay='0'/>
          <ip address='192.168.77.1' netmask='255.255.255.0'>
            <dhcp><range start='192.168.77.10' end='192.168.77.99'/></dhcp></ip></network>
        """
      let card = "<interface type='network'><source network='lab'/><model type='virtio'/></interface>"
      let domain = try scratch.write(guest.domainXML(name: "g", devices: card), to: "g.xml")
      let lone =
        "<domain type='qemu'><name>off</name><memory>65536</memory><os><type>hvm</type></os></domain>"
      for line in [
        "net-define \(try scratch.write(network, to: "lab.xml"))", "net-start lab", "define \(domain)",
        "define \(try scratch.write(lone, to: "off.xml"))", "start g",
      ] {
        let result = try await hermetic.run(Program.virsh, ["-c", daemon.uri, line], deadline: .seconds(60))
        guard result.status.isSuccess else { throw FixtureError("\(line): \(result)") }
      }
      let world = ColumnWorld(uri: daemon.uri)
      try await Self.expectLease(world)
      try await Self.expectAgent(world, hermetic, daemon)
    }
  }

  private static let columns = ["name", "state", "ip", "addresses", "hostname"]

  private static func expectLease(_ world: ColumnWorld) async throws {
    try await eventually("the guest has a lease", deadline: .seconds(90)) {
      try world.rows("list --all", columns: ["ip"]).contains { !($0["ip"] is NSNull) }
    }
    let rows = try world.rows("list --all", columns: columns)
    #expect(rows.map { $0["name"] as? String } == ["g", "off"])
    let address = try #require((rows[0]["ip"] as? [String])?.first)
    #expect(address.hasPrefix("192.168.77.") && (rows[0]["ip"] as? [String])?.count == 1)
    let full = try #require((rows[0]["addresses"] as? [ColumnWorld.Row])?.first)
    #expect(full["address"] as? String == address && full["source"] as? String == "lease")
    #expect(full["prefix"] as? Int == 24 && full["family"] as? String == "ipv4")
    #expect(rows[1]["ip"] is NSNull && rows[1]["hostname"] is NSNull)
    #expect(try world.rows("list --all", columns: ["name"], filters: ["ip=192.168.77.*"]).count == 1)
  }

  /// Without its network libvirt has no leases to tell of; the guest keeps its address.
  private static func expectAgent(
    _ world: ColumnWorld, _ hermetic: Hermetic, _ daemon: IsolatedDaemon
  ) async throws {
    try await eventually("the agent answers", deadline: .seconds(90)) {
      try await hermetic.run(Program.virsh, ["-c", daemon.uri, "domhostname", "g"]).status.isSuccess
    }
    let result = try await hermetic.run(Program.virsh, ["-c", daemon.uri, "net-destroy", "lab"])
    #expect(result.status.isSuccess)
    let row = try #require(try world.rows("list", columns: columns).first)
    #expect(row["hostname"] as? String == "tiny")
    let full = try #require((row["addresses"] as? [ColumnWorld.Row])?.first)
    #expect((full["address"] as? String)?.hasPrefix("192.168.77.") == true)
    #expect(full["source"] as? String == "agent")
  }
}

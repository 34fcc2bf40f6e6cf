import Foundation
import TestSupport
import Testing

/// Kept JSON output of commands that the test driver refuses, from a private daemon.
@Suite(
  "JSON, by command, from a daemon",
  .needsDaemon, .inTurn, .timeLimit(.minutes(30))
)
struct DaemonGoldenTests {
  private static let uuid = "6695eb01-0000-0000-0000-00000000000"

  /// A file name and the command line; the network `n` with two leases, the domain `d`, the pool `p` with the volume `v` and a secret are there.
  static let commands: [(String, String)] = [
    ("nwfilter-list", "nwfilter-list"), ("secret-list", "secret-list"),
    ("nodedev-list", "nodedev-list --cap net"),
    ("attach-device", "attach-device d disk.xml --config"),
    ("detach-disk-config", "detach-disk d vda --config"),
    ("vol-resize", "vol-resize v 2M p"), ("vol-wipe", "vol-wipe v p"),
    ("pool-capabilities", "pool-capabilities"),
    ("net-dhcp-leases", "net-dhcp-leases n"), ("net-port-create", "net-port-create n port.xml"),
    ("net-port-list", "net-port-list n"), ("net-port-dumpxml", "net-port-dumpxml n \(uuid)4 --xpath //mac"),
    ("net-port-delete", "net-port-delete n \(uuid)4"),
    ("nwfilter-define", "nwfilter-define filter.xml"), ("nwfilter-dumpxml", "nwfilter-dumpxml f"),
    ("nwfilter-edit", "nwfilter-edit f"),
    ("nwfilter-binding-create", "nwfilter-binding-create binding.xml"),
    ("nwfilter-binding-list", "nwfilter-binding-list"),
    ("nwfilter-binding-dumpxml", "nwfilter-binding-dumpxml vnet9 --xpath //mac"),
    ("nwfilter-binding-delete", "nwfilter-binding-delete vnet9"),
    ("nwfilter-undefine", "nwfilter-undefine f"),
    ("secret-define", "secret-define secret.xml"),
    ("secret-dumpxml", "secret-dumpxml \(uuid)2 --xpath //usage"),
    ("secret-set-value", "secret-set-value \(uuid)2 --file data --plain"),
    ("secret-get-value", "secret-get-value \(uuid)2 --plain"),
    ("secret-undefine", "secret-undefine \(uuid)2"),
    ("nodememstats", "nodememstats"), ("node-memory-tune", "node-memory-tune"),
    ("allocpages", "allocpages 2M 0"), ("domcapabilities", "domcapabilities qemu --xpath //domain"),
    ("hypervisor-cpu-baseline", "hypervisor-cpu-baseline --model Penryn"),
    ("hypervisor-cpu-compare", "hypervisor-cpu-compare cpus.xml qemu"),
    ("hypervisor-cpu-models", "hypervisor-cpu-models qemu --all"),
    ("cpu-compare", "cpu-compare cpus.xml"),
    ("vol-upload", "vol-upload v data p"), ("vol-download", "vol-download v out p --length 5"),
    ("setvcpu", "setvcpu d 1 --enable --config"), ("domlaunchsecinfo", "domlaunchsecinfo d"),
    ("dom-fd-associate", "dom-fd-associate d files 0,1"),
  ]

  /// Those and the ones of other topics that need no more.
  static let all = commands + adminCommands

  @Test("stays as it is")
  func json() async throws {
    try await withDaemon { daemon, world in
      for (file, line) in Self.all {
        let result = try await world.run(
          Program.vireoByName, ["-c", daemon.uri, "--admin-connect", daemon.adminURI, "-o", "json", line],
          name: "vireo")
        try GoldenFile(name: "\(file).json").expect(
          stable(result, world.scratch), sourceLocation: #_sourceLocation)
      }
    }
  }

  @Test("an event is an object")
  func event() async throws {
    try await withDaemon { daemon, world in
      let proxy = try CountingProxy(
        path: world.scratch.file("proxy"), target: daemon.socket, scratch: world.scratch)
      let running = try world.start(
        Program.vireoByName,
        [
          "-c", daemon.uri(throughSocket: proxy.path), "-o", "json", "event", "--event", "lifecycle",
          "--timeout", "20",
        ], name: "vireo")
      try await eventually("the callback is registered") { proxy.calls[.registerDomainEvent] == 1 }
      try await prepare("undefine d", daemon, world)
      let result = await running.result(deadline: .seconds(60))
      try GoldenFile(name: "event.json").expect(
        stable(result, world.scratch), sourceLocation: #_sourceLocation)
    }
  }

  func withDaemon(_ body: (IsolatedDaemon, Hermetic) async throws -> Void) async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let world = try goldenWorld(scratch)
      let secret = """
        <secret><uuid>6695eb01-0000-0000-0000-000000000002</uuid><usage type='volume'><volume>/v</volume></usage></secret>
        """
      let domain = """
        <domain type='qemu'><name>d</name><uuid>6695eb01-0000-0000-0000-000000000003</uuid>
          <memory unit='MiB'>64</memory><vcpu current='1'>2</vcpu>
          <os><type arch='x86_64' machine='pc'>hvm</type></os>
          <devices><disk type='file'><source file='/images/b'/><target dev='vda'/></disk></devices></domain>
        """
      try scratch.write(secret, to: "home/secret.xml")
      for (name, text) in Self.files { try scratch.write(text, to: "home/\(name)") }
      try Self.writeLeases(of: daemon, in: scratch)
      for line in [
        "net-create \(scratch.file("home/nat.xml"))",
        "secret-define \(try scratch.write(secret, to: "secret.xml"))",
        "define \(try scratch.write(domain, to: "domain.xml"))",
        "pool-define-as p dir --target \(scratch.file("pool"))", "pool-start p --build",
        "vol-create-as p v 1M",
      ] {
        try await prepare(line, daemon, world)
      }
      try await body(daemon, world)
    }
  }

  private static let files = [
    "nat.xml": """
    <network><name>n</name><uuid>\(uuid)5</uuid><bridge name='vgold0'/>
      <ip address='10.77.0.1' netmask='255.255.255.0'><dhcp><range start='10.77.0.2' end='10.77.0.9'/></dhcp></ip>
    </network>
    """,
    "port.xml": """
    <networkport><uuid>\(uuid)4</uuid><owner><name>d</name><uuid>\(uuid)3</uuid></owner>
      <mac address='52:54:00:00:00:01'/></networkport>
    """,
    "filter.xml": """
    <filter name='f'><uuid>\(uuid)6</uuid><rule action='drop' direction='in'><ip/></rule></filter>
    """,
    "binding.xml": """
    <filterbinding><owner><name>d</name><uuid>\(uuid)3</uuid></owner><portdev name='vnet9'/>
      <mac address='52:54:00:00:00:01'/><filterref filter='f'/></filterbinding>
    """,
  ]

  /// Writes what the network's DHCP server would have noted.
  private static func writeLeases(of daemon: IsolatedDaemon, in scratch: ScratchDirectory) throws {
    try scratch.write(
      """
      [{"ip-address": "10.77.0.2", "mac-address": "52:54:00:00:00:01", "hostname": "guest",
        "client-id": "01:52:54:00:00:00:01", "expiry-time": 4102444800},
       {"ip-address": "fd00::2", "mac-address": "52:54:00:00:00:01", "iaid": "1", "client-id": "00:01",
        "expiry-time": 0}]
      """, to: "\(daemon.name)/lib/dnsmasq/vgold0.status")
  }

  func prepare(_ line: String, _ daemon: IsolatedDaemon, _ world: Hermetic) async throws {
    let result = try await world.run(Program.virsh, ["-c", daemon.uri, line], name: "virsh")
    guard result.status.isSuccess else { throw FixtureError("\(line): \(result)") }
  }
}

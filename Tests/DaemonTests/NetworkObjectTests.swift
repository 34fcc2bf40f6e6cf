import Foundation
import TestSupport
import Testing

/// Leases, ports, filters, bindings and secrets, compared with virsh where there are such things.
@Suite("Networks, filters and secrets in a private libvirtd", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct NetworkObjectTests {
  private static let uuid = "6695eb01-0000-0000-0000-00000000000"

  private static let files = [
    "nat.xml": """
    <network><name>nat</name><uuid>\(uuid)1</uuid><forward mode='nat'/><bridge name='vnat0' stp='off' delay='0'/>
      <ip address='10.77.0.1' netmask='255.255.255.0'><dhcp><range start='10.77.0.2' end='10.77.0.99'/></dhcp></ip>
    </network>
    """,
    "iso.xml": "<network><name>iso</name><uuid>\(uuid)2</uuid><bridge name='viso0'/></network>",
    "port.xml": """
    <networkport><uuid>\(uuid)3</uuid><owner><name>d</name><uuid>\(uuid)4</uuid></owner>
      <mac address='52:54:00:00:00:01'/></networkport>
    """,
    "filter.xml": """
    <filter name='f'><uuid>\(uuid)5</uuid><rule action='drop' direction='in' priority='500'><ip/></rule></filter>
    """,
    "renamed.xml": "<filter name='g'><uuid>\(uuid)5</uuid></filter>",
    "binding.xml": """
    <filterbinding><owner><name>d</name><uuid>\(uuid)4</uuid></owner><portdev name='vnet9'/>
      <mac address='52:54:00:00:00:01'/><filterref filter='f'/></filterbinding>
    """,
    "secret.xml": """
    <secret><uuid>\(uuid)6</uuid><usage type='volume'><volume>/v</volume></usage></secret>
    """,
    "same-use.xml": """
    <secret><uuid>\(uuid)7</uuid><usage type='volume'><volume>/v</volume></usage></secret>
    """,
    "private.xml": """
    <secret ephemeral='yes' private='yes'><uuid>\(uuid)8</uuid><usage type='ceph'><name>c</name></usage></secret>
    """,
    "plain": "hello\0 bytes", "encoded": "aGVsbG8=\n", "half": "aGV", "empty": "",
    "long": String(repeating: "x", count: 1025),
  ]

  private func with(_ lines: [String], _ body: (TwinWorlds) async throws -> Void = { _ in }) async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare { world in
        for (name, text) in Self.files { try world.scratch.write(text, to: name) }
      }
      for line in lines { try await twins.same(line) }
      try await body(twins)
    }
  }

  @Test("networks and their ports answer as for virsh")
  func ports() async throws {
    let port = "\(Self.uuid)3"
    try await with([
      "net-create SCRATCH/nat.xml", "net-create SCRATCH/nat.xml", "net-create SCRATCH/secret.xml",
      "net-define SCRATCH/iso.xml", "net-name \(Self.uuid)2", "net-uuid iso", "net-port-list iso",
      "net-port-create iso SCRATCH/port.xml", "net-port-create nat SCRATCH/secret.xml",
      "net-port-create nat SCRATCH/port.xml", "net-port-create nat SCRATCH/port.xml --validate",
      "net-port-list nat --table", "net-port-dumpxml nat \(port)",
      "net-port-dumpxml nat \(port) --xpath //owner --wrap", "net-port-dumpxml iso \(port)",
      "net-port-delete iso \(port)", "net-port-delete nat \(port)", "net-port-delete nat \(port)",
      "net-edit nosuch", "net-dhcp-leases iso", "net-dhcp-leases nat xx", "net-destroy nat",
    ])
  }

  @Test("leases are those that clients were given")
  func leases() async throws {
    try await with(["net-create SCRATCH/nat.xml"]) { twins in
      for world in [twins.reference, twins.subject] {
        let script = """
          ip link add vc0 type veth peer name vc1 && ip link set vc0 master vnat0 up &&
            ip link set vc1 address 52:54:00:00:00:01 up &&
            busybox udhcpc -i vc1 -n -q -t 9 -T 1 -s /bin/true -x hostname:guest
          """
        try await world.daemon.nsenter(["sh", "-c", script])
      }
      for line in [
        "net-dhcp-leases nat", "net-dhcp-leases nat 52:54:00:00:00:01",
        "net-dhcp-leases nat --mac 52:54:00:00:00:02",
      ] { try await twins.alike(line) }
      let table = try await twins.subject.vireo("net-dhcp-leases", "nat")
      #expect(table.contains("guest") && table.contains("ipv4") && table.contains("10.77.0."))
    }
  }

  @Test("filters and their bindings answer as for virsh")
  func filters() async throws {
    try await with([
      "nwfilter-define SCRATCH/filter.xml", "nwfilter-define SCRATCH/filter.xml --validate",
      "nwfilter-define SCRATCH/renamed.xml", "nwfilter-define SCRATCH/secret.xml", "nwfilter-dumpxml f",
      "nwfilter-dumpxml \(Self.uuid)5 --xpath //rule", "nwfilter-dumpxml nosuch", "nwfilter-edit nosuch",
      "nwfilter-binding-create SCRATCH/secret.xml", "nwfilter-binding-create SCRATCH/binding.xml",
      "nwfilter-binding-create SCRATCH/binding.xml --validate", "nwfilter-binding-list",
      "nwfilter-binding-dumpxml vnet9", "nwfilter-binding-dumpxml vnet9 --xpath //mac",
      "nwfilter-binding-dumpxml nosuch", "nwfilter-binding-delete vnet9", "nwfilter-binding-delete vnet9",
      "nwfilter-undefine f", "nwfilter-undefine f", "nwfilter-list",
    ])
  }

  @Test("secrets answer as for virsh, and hold what virsh stores")
  func secrets() async throws {
    let secret = "\(Self.uuid)6"
    let values = [
      "aGVsbG8=", "'a b'", "'***'", "''", "aGV", "--base64 'aGVs bG8='", "--file SCRATCH/plain",
      "--file SCRATCH/plain --plain", "--file SCRATCH/encoded", "--file SCRATCH/half", "--file SCRATCH/empty",
      "--file SCRATCH/empty --plain", "--file SCRATCH/long --plain", "--file SCRATCH/nosuch", "--file /",
      "--file ''", "--plain", "",
    ].flatMap {
      [
        "secret-set-value \(secret) \($0)", "secret-get-value \(secret)",
        "secret-get-value \(secret) --plain",
      ]
    }
    try await with(
      [
        "secret-define SCRATCH/secret.xml", "secret-define SCRATCH/secret.xml --validate",
        "secret-define SCRATCH/same-use.xml", "secret-define SCRATCH/nat.xml",
        "secret-define SCRATCH/private.xml", "secret-get-value \(secret)", "secret-dumpxml \(secret)",
        "secret-dumpxml \(secret) --xpath //volume", "secret-set-value nosuch ''",
      ] + values + [
        "secret-set-value \(Self.uuid)8 aGVsbG8=", "secret-get-value \(Self.uuid)8", "secret-list",
        "secret-undefine \(secret)", "secret-undefine \(secret)", "secret-undefine \(Self.uuid)8",
      ])
  }

  @Test("a secret is typed unseen, Ctrl-C leaves it as it was, and no history has a value")
  func typed() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try scratch.write(Self.files["secret.xml"] ?? "", to: "secret.xml")
      try await world.prepare("secret-define \(scratch.file("secret.xml"))")
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-c", world.daemon.uri], name: "vireo", in: world.hermetic)
      let line = "secret-set-value \(Self.uuid)6"
      try await terminal.expect("vireo # ")
      terminal.send("\(line) --interactive\r")
      try await terminal.expect("Enter new value for secret:")
      terminal.send("\u{3}")
      try await terminal.expect("vireo # ")
      terminal.send("\(line) --interactive\r")
      try await terminal.expect("Enter new value for secret:")
      terminal.send("hunter2\r")
      let answer = try await terminal.expect("Secret value set")
      #expect(!answer.contains("hunter2"))
      try await terminal.expect("vireo # ")
      terminal.send("secret-get-value /v --plain\r")
      try await terminal.expect("hunter2")
      try await terminal.expect("vireo # ")
      terminal.send("\(line) YWJjZGVm\r")
      try await terminal.expect("Secret value set")
      try await terminal.expect("vireo # ")
      terminal.send("quit\r")
      #expect(await terminal.child.wait(deadline: .seconds(60)).isSuccess)
      let kept = try FileTree(scratch.path, excluding: [world.daemon.name], hiding: scratch.path).text([])
      #expect(kept.contains("--interactive") && !kept.contains("YWJjZGVm"))
    }
  }
}

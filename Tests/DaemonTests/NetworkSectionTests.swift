import TestSupport
import Testing

/// Sections of networks that run, changed as virsh changes them, and the order of leases.
@Suite(
  "Sections and leases of networks in a private libvirtd", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct NetworkSectionTests {
  private static let uuid = "6695eb01-0000-0000-0000-000000000001"

  private static let network = """
    <network><name>n</name><uuid>\(uuid)</uuid><bridge name='vsec0' stp='off' delay='0'/>
      <mac address='52:54:00:00:00:a1'/><dns><txt name='t' value='v'/></dns>
      <ip address='10.77.0.1' netmask='255.255.255.0'><dhcp><range start='10.77.0.2' end='10.77.0.99'/></dhcp></ip>
      <ip address='10.78.0.1' netmask='255.255.255.0'/><portgroup name='p' default='yes'/>
    </network>
    """

  /// An element of each section that a network can have, and another one to put in its place.
  private static let elements = [
    (
      "ip-dhcp-host", "<host mac='52:54:00:00:00:21' ip='10.77.0.21'/>",
      "<host mac='52:54:00:00:00:21' ip='10.77.0.22'/>"
    ),
    (
      "ip-dhcp-range", "<range start='10.77.0.100' end='10.77.0.120'/>",
      "<range start='10.77.0.100' end='10.77.0.130'/>"
    ),
    ("portgroup", "<portgroup name='q'/>", "<portgroup name='q' default='no'/>"),
    (
      "dns-host", "<host ip='10.77.0.31'><hostname>a</hostname></host>",
      "<host ip='10.77.0.31'><hostname>b</hostname></host>"
    ),
    ("dns-txt", "<txt name='x' value='y'/>", "<txt name='x' value='z'/>"),
    (
      "dns-srv", "<srv service='s' protocol='udp' target='a' port='9'/>",
      "<srv service='s' protocol='udp' target='b' port='8'/>"
    ),
    ("forward-interface", "<interface dev='d'/>", "<interface dev='e'/>"),
    (
      "ip", "<ip address='10.9.0.1' netmask='255.255.255.0'/>",
      "<ip address='10.9.0.2' netmask='255.255.255.0'/>"
    ),
    ("bridge", "<bridge name='x'/>", "<bridge name='y'/>"),
  ]

  private static let lines =
    elements.flatMap { section, first, second in
      [
        "add-first \(section) \"\(first)\" --live --config", "add \(section) \"\(first)\"",
        "modify \(section) \"\(second)\" --config", "modify \(section) \"\(second)\" --current",
        "delete \(section) \"\(second)\" --live", "delete \(section) \"\(first)\" --config",
      ].map { "net-update n \($0)" }
    } + [
      // Its sentences name the network, whatever was typed.
      "net-update \(uuid) add dns-txt \"<txt name='u'/>\" --live --config",
      "net-update \(uuid) add dns-txt \"<txt name='u'/>\" --live",
      "net-update \(uuid) add dns-txt SCRATCH/host.xml",
      "net-update n add ip-dhcp-host SCRATCH/host.xml", "net-update n add ip-dhcp-host SCRATCH/nosuch",
      "net-update n add ip-dhcp-range \"<range start='10.78.0.5' end='10.78.0.9'/>\" --parent-index 1",
      "net-update n add ip-dhcp-range \"<range start='10.78.0.5' end='10.78.0.9'/>\" --parent-index 9",
      "net-update n add ip-dhcp-range \"<range start='10.78.0.15' end='10.78.0.19'/>\" --parent-index -1",
    ]

  private func withNetwork(_ body: (TwinWorlds) async throws -> Void) async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare { world in
        try world.scratch.write("<host mac='52:54:00:00:00:66' ip='10.77.0.66'/>", to: "host.xml")
        let file = try world.scratch.write(Self.network, to: "n.xml")
        try await world.prepare("net-define \(file)")
        try await world.prepare("net-start n")
      }
      try await body(twins)
    }
  }

  @Test("each section changes as for virsh, and is refused as for virsh")
  func sections() async throws {
    try await withNetwork { twins in
      for line in Self.lines { try await twins.same(line) }
    }
  }

  @Test("leases come card by card, as for virsh")
  func leases() async throws {
    let cards = ["0b", "0A", "01", "0a", "0B", "01"]
    let leases = cards.enumerated().map { place, card in
      """
      {"ip-address": "10.77.0.\(place + 2)", "mac-address": "52:54:00:00:00:\(card)", "expiry-time": 4102444800}
      """
    }
    try await withNetwork { twins in
      for world in [twins.reference, twins.subject] {
        let kept = "/var/lib/libvirt/dnsmasq/vsec0.status"
        let file = try world.scratch.write("[\(leases.joined(separator: ","))]", to: "leases")
        try await world.daemon.nsenter(["cp", file, kept])
      }
      try await twins.alike("net-dhcp-leases n")
      try await twins.alike("net-dhcp-leases n 52:54:00:00:00:0A")
      let table = try await twins.subject.vireo("net-dhcp-leases", "n", "-o", "name")
      #expect(table == "10.77.0.4\n10.77.0.7\n10.77.0.3\n10.77.0.5\n10.77.0.2\n10.77.0.6\n")
    }
  }
}

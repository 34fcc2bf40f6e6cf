import CommandModel
import CommandOutput
import Libvirt

/// List the addresses that a network has lent to its guests.
struct NetDHCPLeases: Command {
  static let info = CommandInfo(
    "net-dhcp-leases", group: .network, "list the addresses that a network has given to guests",
    many: .each("listed"),
    discussion: """
      Shows the leases of the network's DHCP server, with --mac those of one network card. A lease stays until its
      time is up, also when the guest is gone.
      """)

  static var examples: [Example] {
    [
      Example("net-dhcp-leases default", "Show who has which address, and until when.", needs: .host),
      Example(
        "net-dhcp-leases default 52:54:00:aa:bb:01 -o json", "Show those of one card as data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: columns(of: ""))

  @Argument("network", "network name or uuid", complete: .activeNetworks) var network: NetworkReference
  @Option("mac", "MAC address of the only card to look at", complete: .none("a MAC address"))
  var mac: String?

  func run(in run: Run) throws -> Output {
    let typed = network.text
    let network = try run.network(network)
    let table = try run.table(
      of: Self.columns(of: try network.name),
      text: .table(["expiryTime", "mac", "family", "address", "hostname", "clientID"]))
    let leases = try attempt("Failed to get leases info for \(typed)") {
      try network.dhcpLeases(macAddress: mac)
    }
    return table.output(of: leases.sortedByName { $0.macAddress ?? "" })
  }

  private static func columns(of network: String) -> [Column<Network.DHCPLease>] {
    [
      Column(nil, "network") { _ in .string(network) },
      Column("Expiry Time", "expiryTime", type: .time, text: { expiry(of: $0) }) {
        Value($0.expiryTime == 0 ? nil : Moment(seconds: $0.expiryTime).rfc3339)
      },
      text("MAC address", "mac", \.macAddress),
      Column("Protocol", "family") { Value($0.addressType.name) },
      Column("IP address", "address", isName: true, text: { "\($0.ipAddress ?? "")/\($0.prefix)" }) {
        .string($0.ipAddress ?? "")
      },
      Column(nil, "prefix", type: .number) { Value($0.prefix) },
      text("Hostname", "hostname", \.hostname),
      text("Client ID or DUID", "clientID", \.clientID),
      text(nil, "iaid", \.iaid),
      Column(nil, "bridge") { Value($0.interface) },
    ]
  }

  private static func expiry(of lease: Network.DHCPLease) -> String {
    Moment(seconds: lease.expiryTime).local("%Y-%m-%d %H:%M:%S") ?? ""
  }

  private static func text(
    _ title: String?, _ key: String, _ read: @escaping @Sendable (Network.DHCPLease) -> String?
  ) -> Column<Network.DHCPLease> {
    Column(title, key, text: { read($0) ?? "-" }) { Value(read($0)) }
  }
}

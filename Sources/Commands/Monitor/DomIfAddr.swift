import CommandModel
import CommandOutput
import Libvirt

/// Show the addresses of a running domain's network interfaces.
struct DomIfAddr: Command {
  static let info = CommandInfo(
    "domifaddr", group: .monitor, "show the addresses of a running domain's network interfaces",
    many: .each("shown"),
    discussion: """
      The addresses come from the DHCP leases of libvirt's networks (lease, the default), from the guest agent
      (agent), or from the host's neighbour table (arp). The agent names interfaces as the guest does.
      """)

  static var examples: [Example] {
    [
      Example("domifaddr web1", "Show the addresses that the virtual networks have given."),
      Example(
        "domifaddr web1 --source agent --full", "Ask the guest's agent, and repeat the name on each line."),
    ]
  }

  static let result: ResultShape? = .rows("domain", "interface", "mac", "addresses")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("interface", "show this interface only", complete: .domainInterfaces) var interface: String?
  @Flag("full", "repeat the name and MAC address on every line") var full: Bool
  @Option("source", "where the addresses come from: lease, agent or arp", complete: .words(Self.sources))
  var source: String?

  private static let sources = ["lease", "agent", "arp"]
  private static let header =
    " Name       MAC address          Protocol     Address\n" + String(repeating: "-", count: 79) + "\n"

  func checkOptions() throws {
    guard let source, !Self.sources.contains(source) else { return }
    throw CommandFailure("Unknown data source '\(source)'", code: .usage)
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let lines = lines
    let table = try run.table(
      of: columns(try domain.name),
      text: .custom { rows in [.extra(Self.header)] + rows.flatMap(lines).map(TextPart.line) })
    let interfaces = try attempt("Failed to query for interfaces addresses") {
      try domain.interfaceAddresses(from: origin)
    }
    return table.output(of: interfaces.filter { interface == nil || $0.name == interface })
  }

  private var origin: Domain.InterfaceAddressesSource {
    switch source {
    case "agent": .agent
    case "arp": .arp
    default: .lease
    }
  }

  /// The lines of an interface.
  private var lines: @Sendable (Domain.Interface) -> [String] {
    let full = full
    return { Self.lines(of: $0, full: full) }
  }

  private static func lines(of interface: Domain.Interface, full: Bool) -> [String] {
    let names = (interface.name, interface.hardwareAddress ?? "")
    guard !interface.addresses.isEmpty else { return [line(names, "N/A", "N/A")] }
    return interface.addresses.enumerated().map { index, address in
      line(
        index == 0 || full ? names : ("-", "-"), address.type == .ipv6 ? "ipv6" : "ipv4",
        "\(address.address)/\(address.prefixLength)")
    }
  }

  private static func line(_ names: (name: String, mac: String), _ kind: String, _ address: String) -> String
  {
    " \(names.name.padded(to: 10)) \(names.mac.padded(to: 17))    \(kind.padded(to: 12)) \(address)"
  }

  private func columns(_ domain: String) -> [Column<Domain.Interface>] {
    let origin = origin.name
    return [
      Column(nil, "domain") { _ in .string(domain) },
      Column("Interface", "interface", isName: true) { .string($0.name) },
      Column("MAC address", "mac") { Value($0.hardwareAddress) },
      Column("Addresses", "addresses", type: .list, text: { Self.text(of: $0) }) { interface in
        .array(interface.addresses.map { Self.data(of: $0, from: origin) })
      },
    ]
  }

  private static func text(of interface: Domain.Interface) -> String {
    interface.addresses.map { "\($0.address)/\($0.prefixLength)" }.joined(separator: ",")
  }

  private static func data(of address: Domain.Interface.Address, from source: String?) -> Value {
    [
      "address": .string(address.address), "prefix": Value(address.prefixLength),
      "family": Value(address.type.name), "source": Value(source),
    ]
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show the addresses of a running domain's network interfaces.
struct DomIfAddr: Command {
  static let info = CommandInfo(
    "domifaddr", group: .monitor, "show the addresses of a running domain's network interfaces",
    discussion: """
      The addresses come from the DHCP leases of libvirt's networks (lease, the default), from the guest agent
      (agent), or from the host's neighbour table (arp). The agent names interfaces as the guest does.
      """)

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
    let interfaces = try attempt("Failed to query for interfaces addresses") {
      try run.domain(domain).interfaceAddresses(from: origin)
    }.filter { interface == nil || $0.name == interface }
    return Output(
      text: [.extra(Self.header)] + interfaces.flatMap(lines).map(TextPart.line),
      value: .array(interfaces.map(data)), keys: ["name", "mac", "addresses"], nameKey: "name")
  }

  private var origin: Domain.InterfaceAddressesSource {
    switch source {
    case "agent": .agent
    case "arp": .arp
    default: .lease
    }
  }

  private func lines(of interface: Domain.Interface) -> [String] {
    let names = (interface.name, interface.hardwareAddress ?? "")
    guard !interface.addresses.isEmpty else { return [line(names, "N/A", "N/A")] }
    return interface.addresses.enumerated().map { index, address in
      line(
        index == 0 || full ? names : ("-", "-"), address.type == .ipv6 ? "ipv6" : "ipv4",
        "\(address.address)/\(address.prefixLength)")
    }
  }

  private func line(_ names: (name: String, mac: String), _ kind: String, _ address: String) -> String {
    " \(names.name.padded(to: 10)) \(names.mac.padded(to: 17))    \(kind.padded(to: 12)) \(address)"
  }

  private func data(of interface: Domain.Interface) -> Value {
    [
      "name": .string(interface.name), "mac": Value(interface.hardwareAddress),
      "addresses": .array(
        interface.addresses.map { address in
          [
            "type": Value(address.type.name), "address": .string(address.address),
            "prefix": Value(address.prefixLength),
          ]
        }),
    ]
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Have a domain's network interfaces announce themselves.
struct DomIfAnnounce: Command {
  static let info = CommandInfo(
    "domifannounce", group: .domain, "have a domain's network interfaces announce themselves",
    many: .each("announced"),
    discussion: """
      The interface, or each of them, sends a few frames by which the switches of the network learn where it is, as after
      a migration. Numbers that are not given are the hypervisor's own. Needs libvirt 12.6.0 at both ends.
      """)

  static var examples: [Example] {
    [
      Example(
        "domifannounce web1",
        "Tell the switches around where the guest is, after its interface was plugged elsewhere.",
        needs: .host),
      Example(
        "domifannounce web1 net0 --initial 50 --max 500 --rounds 5 --step 100",
        "Announce one interface five times, at growing intervals.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "interface")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option(
    "interface", "device on the host, or MAC address", complete: .domainInterfaces, positional: true)
  var interface: String?
  @Option("initial", "milliseconds before the first frame", complete: .none("any number"), nameOnly: true)
  var initial: UInt32?
  @Option("max", "most milliseconds between frames", complete: .none("any number"), nameOnly: true)
  var maximum: UInt32?
  @Option("rounds", "number of frames", complete: .none("any number"), nameOnly: true) var rounds: UInt32?
  @Option(
    "step", "milliseconds by which each pause is longer than the last", complete: .none("any number"),
    nameOnly: true)
  var step: UInt32?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let numbers = [("initial", initial), ("max", maximum), ("rounds", rounds), ("step", step)]
    let parameters = numbers.compactMap { name, number in
      number.map { TypedParameters.Entry(name, .uint($0)) }
    }
    try domain.announceInterface(interface, TypedParameters(parameters))
    return .change(
      "Interface announcement sent for domain '\(try domain.name)'", of: try domain.identity,
      ["interface": Value(interface)], endsLine: false)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show what went through a network interface.
struct DomIfStat: Command {
  static let info = CommandInfo(
    "domifstat", group: .monitor, "show what went through a network interface of a running domain",
    many: .each("shown"),
    discussion:
      "Counts bytes, packets, errors and dropped packets since the start of the domain, as the guest sees it."
  )

  static var examples: [Example] {
    [
      Example("domifstat web1 testnet0", "Show bytes, packets, errors and drops since the guest's start."),
      Example("domifstat web1 testnet0 -o json", "The same as numbers for a program."),
    ]
  }

  static let result: ResultShape? = .keys("domain", "interface", "mac", "receive", "transmit")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("interface", "device on the host, or MAC address", complete: .domainInterfaces)
  var interface: String

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let stats = try attempt("Failed to get interface stats \(self.domain.text) \(interface)") {
      try domain.interfaceStats(interface)
    }
    let received = Self.counters(
      stats.receivedBytes, stats.receivedPackets, stats.receiveErrors, stats.receiveDrops)
    let sent = Self.counters(stats.sentBytes, stats.sentPackets, stats.sendErrors, stats.sendDrops)
    return Output(
      text: lines("rx", received) + lines("tx", sent),
      value: .object(
        try identity(of: domain, in: run) + [
          Member(key: "receive", value: Self.object(received)),
          Member(key: "transmit", value: Self.object(sent)),
        ]), nameKey: "interface")
  }

  private typealias Counter = (name: String, key: String, number: UInt64)

  /// Those that the hypervisor counts.
  private static func counters(
    _ bytes: UInt64?, _ packets: UInt64?, _ errors: UInt64?, _ drops: UInt64?
  ) -> [Counter] {
    [
      ("bytes", "bytes", bytes), ("packets", "packets", packets), ("errs", "errors", errors),
      ("drop", "drops", drops),
    ].compactMap { name, key, number in number.map { (name, key, $0) } }
  }

  private static func object(_ counters: [Counter]) -> Value {
    .object(counters.map { Member(key: $0.key, value: Value($0.number)) })
  }

  private func lines(_ direction: String, _ counters: [Counter]) -> [TextPart] {
    counters.map { .line("\(interface) \(direction)_\($0.name) \($0.number)") }
  }

  /// The word may be the device or the MAC address; data have both.
  private func identity(of domain: Domain, in run: Run) throws -> [Member] {
    let card = run.wantsData ? try? domain.interface(named: interface) : nil
    return [
      Member(key: "domain", value: .string(try domain.name)),
      Member(key: "interface", value: Value(card?.target ?? interface)),
      Member(key: "mac", value: Value(card?.mac)),
    ]
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show or set how much may go through a network interface.
struct DomIfTune: Command {
  static let info = CommandInfo(
    "domiftune", group: .domain, "show or set how much may go through a network interface",
    many: .each("tuned"),
    discussion: """
      Rates are written average[,peak[,burst[,floor]]], in KiB a second and the burst in KiB; the floor is what the
      guest is sure to receive. A 0 removes the limits of its direction. In structured formats rates are in bytes a
      second, and what is not limited is "unlimited".
      """)

  static var examples: [Example] {
    [
      Example("domiftune web1 52:54:00:aa:bb:01", "Show the limits of an interface."),
      Example(
        "domiftune web1 52:54:00:aa:bb:01 --inbound 1000,2000,512 --live",
        "Let it receive 1000 KiB/s on average, 2000 at its peak."),
    ]
  }

  static let result: ResultShape? = .either(
    .keys(
      "domain", "interface", "inboundAverage?", "inboundPeak?", "inboundBurst?", "inboundFloor?",
      "outboundAverage?", "outboundPeak?", "outboundBurst?", .parameters),
    .silentChange(
      of: .domain, "interface", "inboundAverage?", "inboundPeak?", "inboundBurst?", "inboundFloor?",
      "outboundAverage?", "outboundPeak?", "outboundBurst?", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("interface", "device on the host, or MAC address", complete: .domainInterfaces)
  var interface: String
  @Option("inbound", "most that the guest may receive", complete: .none("any rate")) var inbound: String?
  @Option("outbound", "most that the guest may send", complete: .none("any rate")) var outbound: String?
  let impact = Impact(.showingOrChanging)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let changes = try rates()
    guard changes.isEmpty else { return try set(changes, of: domain) }
    let count = try attempt("Unable to get number of interface parameters") {
      try domain.interfaceParameterCount(interface, impact.bits())
    }
    let limits = try attempt("Unable to get interface parameters") {
      try domain.interfaceParameters(interface, count: count, impact.bits())
    }
    let owner = [
      Field(nil, "domain", .string(try domain.name)),
      Field(nil, "interface", .string(interface), isName: true),
    ]
    return .record(Record(separator: ": ", owner + limits.map(Self.field)))
  }

  private func rates() throws -> TypedParameters {
    var entries: [TypedParameters.Entry] = []
    for (text, direction) in [(inbound, "inbound"), (outbound, "outbound")] {
      guard let text else { continue }
      let rate = try BandwidthRate(text, direction)
      try rate.checkChange()
      entries += rate.parameters
    }
    return TypedParameters(entries)
  }

  private func set(_ changes: TypedParameters, of domain: Domain) throws -> Output {
    try attempt("Unable to set interface parameters") {
      try domain.setInterfaceParameters(interface, changes, impact.bits())
    }
    return .silentChange(
      of: try domain.identity,
      members: [Member(key: "interface", value: .string(interface))]
        + changes.map { Member(key: $0.name.dataKey, value: Self.value(of: $0)) }
        + impact.members(in: domain, standard: .current))
  }

  static func field(of limit: TypedParameters.Entry) -> Field {
    Field(limit.name, limit.name.dataKey, value(of: limit), text: limit.value.text)
  }

  /// KiB as bytes. Without an average there is no limit; the other numbers mean nothing where they are 0.
  private static func value(of limit: TypedParameters.Entry) -> Value {
    guard let number = limit.value.uint64, limit.name.dataKey != limit.name else { return Value(limit.value) }
    guard number == 0 else { return Value(kibibytes: number) }
    return limit.name.hasSuffix(".average") ? .unlimited : .null
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show or switch the host's performance counters of a domain.
struct Perf: Command {
  static let info = CommandInfo(
    "perf", group: .domain, "show or switch the host's performance counters of a domain",
    many: .each("changed"),
    discussion: """
      Without an event, shows which are counted. What the counters say is told by domstats --perf. Which events the host
      can count depends on its processors and on whether it is a virtual machine itself.
      """)

  static var examples: [Example] {
    [
      Example("perf web1", "Show which counters are on."),
      Example(
        "perf web1 --enable instructions,cache_misses --live", "Count these; domstats --perf shows them."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "perf"), .silentChange(of: .domain, "perf", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("enable", "events to count, comma-separated", complete: .list(events)) var enable: Late<String>?
  @Option("disable", "events to count no more, comma-separated", complete: .list(events))
  var disable: Late<String>?
  let impact = Impact(.showingOrChanging)

  private static let events = [
    "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references", "cache_misses",
    "branch_instructions", "branch_misses", "bus_cycles", "stalled_cycles_frontend",
    "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock", "task_clock", "page_faults",
    "context_switches", "cpu_migrations", "page_faults_min", "page_faults_maj", "alignment_faults",
    "emulation_faults",
  ]

  func checkOptions() throws { _ = try changes() }

  func run(in run: Run) throws -> Output {
    let changes = try changes()
    let domain = try run.domain(domain)
    guard changes.isEmpty else {
      try attempt("Unable to enable/disable perf events") {
        try domain.setPerfEvents(changes, impact.bits())
      }
      return Output.silentChange(
        of: try domain.identity, [Self.member(changes)], at: impact.reach(in: domain, standard: .current)
      ).adding(.extra(Self.text(changes)))
    }
    let events = try attempt("Unable to get perf events") { try domain.perfEvents(impact.bits()) }
    return Output(
      text: [.extra(Self.text(events))], value: .object(try domain.identity + [Self.member(events)]),
      nameKey: "name")
  }

  private func changes() throws -> TypedParameters {
    var changes = TypedParameters()
    for (list, isEnabled) in [(try enable?.value(), true), (try disable?.value(), false)] {
      for event in list?.split(separator: ",") ?? [] { changes.append(String(event), .boolean(isEnabled)) }
    }
    return changes
  }

  private static func text(_ events: TypedParameters) -> String {
    events.map { event in
      let state = event.value == .boolean(true) ? "enabled" : "disabled"
      return "\(event.name.padded(to: 15)): \(state)\n"
    }.joined()
  }

  private static func member(_ events: TypedParameters) -> Member {
    Member(
      key: "perf",
      value: .object(events.map { Member(key: $0.name.camelCase, value: Value($0.value)) }))
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show the statistics of domains.
struct DomStats: Command {
  static let info = CommandInfo(
    "domstats", group: .monitor, "show statistics of one, several or all domains", many: .together,
    discussion: """
      Without options for groups of statistics, all that the hypervisor has are shown; without domains, those of all
      domains that the --list options keep. A busy domain makes the command wait, unless --nowait takes what is at
      hand. In structured formats the names are grouped and the values have units: bytes and seconds; --raw leaves
      them as libvirt has them.
      """)

  static var examples: [Example] {
    [
      Example("domstats", "Show all statistics of all guests that run."),
      Example("domstats web1 web2 --cpu-total --balloon", "Show CPU time and memory of two."),
      Example("domstats --list-running --block -o csv", "Make a table of the traffic of all disks."),
    ]
  }

  static let result: ResultShape? = .either(
    .array(["name", "uuid", "id"] + DomainStatistics.keys), .rows("name", "uuid", "id", .parameters))

  typealias Groups = Domain.StatsTypes
  typealias Filter = Connection.GetAllDomainStatsFlags

  @FlagBit(Groups.state, "state", "state, and why") var state: Bool
  @FlagBit(Groups.cpuTotal, "cpu-total", "use of the host's processors") var cpuTotal: Bool
  @FlagBit(Groups.balloon, "balloon", "memory and its balloon") var balloon: Bool
  @FlagBit(Groups.vcpu, "vcpu", "virtual processors") var vcpu: Bool
  @FlagBit(Groups.interface, "interface", "network interfaces") var interface: Bool
  @FlagBit(Groups.block, "block", "disks") var block: Bool
  @FlagBit(Groups.perf, "perf", "performance events") var perf: Bool
  @FlagBit(Groups.iothread, "iothread", "IOThreads and how they poll") var ioThread: Bool
  @FlagBit(Groups.memory, "memory", "memory bandwidth") var memory: Bool
  @FlagBit(Groups.dirtyrate, "dirtyrate", "how fast the guest changes its memory") var dirtyRate: Bool
  @FlagBit(Groups.vm, "vm", "what only this hypervisor counts") var vm: Bool
  @FlagBit(Filter.active, "list-active", "keep active domains") var listActive: Bool
  @FlagBit(Filter.inactive, "list-inactive", "keep domains that are not active") var listInactive: Bool
  @FlagBit(Filter.persistent, "list-persistent", "keep persistent domains") var listPersistent: Bool
  @FlagBit(Filter.transient, "list-transient", "keep transient domains") var listTransient: Bool
  @FlagBit(Filter.running, "list-running", "keep running domains") var listRunning: Bool
  @FlagBit(Filter.paused, "list-paused", "keep paused domains") var listPaused: Bool
  @FlagBit(Filter.shutoff, "list-shutoff", "keep domains that are shut off") var listShutoff: Bool
  @FlagBit(Filter.other, "list-other", "keep domains in any other state") var listOther: Bool
  @Flag("raw", "leave names and values of structured formats as libvirt has them") var raw: Bool
  @FlagBit(Filter.enforceStats, "enforce", "fail when a group is not supported") var enforce: Bool
  @FlagBit(Filter.backing, "backing", "count backing images as disks too") var backing: Bool
  @FlagBit(Filter.nowait, "nowait", "do not wait for a busy domain") var nowait: Bool
  @Arguments("domain", "domains by name, id or uuid", complete: .domains) var domains: [DomainWord]
  @FlagSet var groups: Groups
  @FlagSet var filter: Filter

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let named = try run.domains(domains)
    let records =
      named.isEmpty
      ? try connection.allDomainStatistics(groups, filter)
      : try connection.statistics(of: named, groups, filter)
    var text: [TextPart] = []
    var data: [Value] = []
    for record in records {
      let name = try record.domain.name
      if !text.isEmpty { text.append(.line("")) }
      text.append(.line("Domain: '\(name)'"))
      text += record.statistics.map { .line("  \($0.name)=\($0.value.text)") }
      data.append(try value(record.domain, record.statistics))
    }
    return Output(text: text, value: .array(data), nameKey: "name")
  }

  private func value(_ domain: Domain, _ statistics: TypedParameters) throws -> Value {
    let members =
      raw
      ? statistics.map { Member(key: $0.name, value: Value($0.value)) }
      : DomainStatistics(statistics).members
    return .object(try domain.identity + members)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Set how many virtual CPUs a domain has.
struct SetVCPUs: Command {
  static let info = CommandInfo(
    "setvcpus", group: .domain, "set how many virtual CPUs a domain has",
    many: .each("changed"),
    discussion: """
      Changes the running domain unless options say otherwise. --maximum sets how many there can ever be, in the
      definition only. With --guest, the guest agent switches virtual CPUs on and off inside the guest.
      """)

  static var examples: [Example] {
    [
      Example("setvcpus web1 4 --live", "Let the running guest have four CPUs."),
      Example("setvcpus db1 8 --maximum --config", "Let it have up to eight from its next boot on."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "vcpus?", "maxVcpus?", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("count", "number of virtual CPUs", complete: .none("any number")) var count: UInt32
  @FlagBit(Domain.VcpuFlags.maximum, "maximum", "set the most that there can be after the next start")
  var maximum: Bool
  let impact = Impact(.changing)
  @FlagBit(Domain.VcpuFlags.guest, "guest", "let the guest agent do it") var guest: Bool
  @FlagBit(Domain.VcpuFlags.hotpluggable, "hotpluggable", "make added virtual CPUs removable")
  var hotpluggable: Bool
  @FlagBit(Domain.VcpuFlags.asyncUnplug, "async", "do not wait until the guest has let go of virtual CPUs")
  var async: Bool
  @FlagSet var kinds: Domain.VcpuFlags

  func checkOptions() throws {
    if guest, impact.config { throw CommandFailure.exclusive("guest", "config") }
    if maximum, !impact.config { throw CommandFailure.required("config", by: "maximum") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard count > 0 else { throw CommandFailure("Can't set 0 processors for a VM", code: .usage) }
    if kinds.isEmpty, !impact.isGiven {
      try domain.setVcpuCount(Int(count))
    } else {
      try domain.setVcpuCount(Int(count), kinds.union(impact.bits()))
    }
    let reach = impact.reach(in: domain, standard: .live)
    return .silentChange(
      of: try domain.identity,
      [maximum ? "maxVcpus" : "vcpus": Value(count), "live": reach.live, "config": reach.config])
  }
}

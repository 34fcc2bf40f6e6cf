import CommandModel
import CommandOutput
import Libvirt

/// Plug certain virtual CPUs of a domain in or out.
struct SetVCPU: Command {
  static let info = CommandInfo(
    "setvcpu", group: .domain, "plug certain virtual CPUs of a domain in or out", many: .each("changed"),
    discussion: """
      The list has numbers and ranges, such as 1-3,5. What is plugged in while the guest runs has to be switched on by
      the guest, and what is plugged out has to be let go by it.
      """)

  static var examples: [Example] {
    [
      Example("setvcpu web1 3 --disable --live", "Unplug one CPU.", needs: .host),
      Example("setvcpu web1 2-3 --enable --config", "Plug two in from the next boot on.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "vcpuNumbers", "enabled", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("vcpulist", "numbers of virtual CPUs", complete: .none("a list of numbers"))
  var list: Late<String>
  let choice = OnOffChoice(enable: "plug them in", disable: "plug them out")
  @FlagBit(
    Domain.ModificationImpact.asyncUnplug, "async", "do not wait until the guest has let go of virtual CPUs")
  var async: Bool
  let impact = Impact(.changing)
  @FlagSet var flags: Domain.ModificationImpact

  func checkOptions() throws {
    guard choice.isGiven else {
      throw CommandFailure("one of --enable, --disable is required", code: .usage)
    }
    _ = try list.value()
  }

  func run(in run: Run) throws -> Output {
    let list = try list.value()
    let domain = try run.domain(domain)
    try domain.setVcpus(list, enabled: choice.enable, flags.union(impact.bits()))
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      [
        "vcpuNumbers": Value(CPUList.numbers(in: list)), "enabled": .bool(choice.enable), "live": reach.live,
        "config": reach.config,
      ])
  }
}

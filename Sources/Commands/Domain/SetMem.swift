import CommandModel
import CommandOutput
import Libvirt

/// Set how much memory a domain has.
struct SetMem: Command {
  static let info = CommandInfo(
    "setmem", group: .domain, "set how much memory a domain has",
    discussion: """
      The guest's balloon driver gives memory back or takes it, up to the maximum of the domain. The size may have a
      unit, such as 512MiB or 1G; without one it is in KiB. Changes the running domain unless options say otherwise.
      """)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("size", "new size, scaled (default: KiB)", complete: .none("any size"), aliases: ["kilobytes"])
  var size: MemorySize
  @FlagBit(Domain.MemoryModFlags.config, "config", "change the definition") var config: Bool
  @FlagBit(Domain.MemoryModFlags.live, "live", "change the running domain") var live: Bool
  @Flag("current", "change the domain as it is") var current: Bool
  @FlagSet var flags: Domain.MemoryModFlags

  private var impact: Impact { Impact(live: live, config: config, current: current) }

  func checkOptions() throws { try impact.check() }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.setMemory(kiB: size.kibibytes, flags.isEmpty && !current ? .live : flags)
    let bytes = size.kibibytes.multipliedReportingOverflow(by: 1024).partialValue
    return Output(value: ["domain": .string(try domain.name), "memory": Value(bytes)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Set the most memory that a domain may have.
struct SetMaxMem: Command {
  static let info = CommandInfo(
    "setmaxmem", group: .domain, "set the most memory that a domain may have", many: .each("changed"),
    discussion: """
      The size may have a unit, such as 512MiB or 1G; without one it is in KiB. Most hypervisors cannot change it while
      the domain runs: then --config changes what the next start gives. Memory in use shrinks with its limit.
      """)

  static var examples: [Example] {
    [
      Example("setmaxmem db1 8GiB --config", "Let db1 have up to 8 GiB from its next boot on."),
      Example("'setmaxmem db1 8GiB; setmem db1 6GiB --config'", "Raise the limit, and use a part of it."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "maxMemory", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("size", "new limit, scaled (default: KiB)", complete: .none("any size"), aliases: ["kilobytes"])
  var size: MemorySize
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try attempt("Unable to change MaxMemorySize") {
      try domain.setMemory(
        kiB: size.kibibytes, impact.bits(Domain.MemoryModFlags.self).union(.maximum))
    }
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      ["maxMemory": Value(kibibytes: size.kibibytes), "live": reach.live, "config": reach.config])
  }
}

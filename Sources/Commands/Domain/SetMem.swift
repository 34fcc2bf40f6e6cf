import CommandModel
import CommandOutput
import Libvirt

/// Set how much memory a domain has.
struct SetMem: Command {
  static let info = CommandInfo(
    "setmem", group: .domain, "set how much memory a domain has",
    many: .each("resized"),
    discussion: """
      The guest's balloon driver gives memory back or takes it, up to the maximum of the domain. The size may have a
      unit, such as 512MiB or 1G; without one it is in KiB. Changes the running domain unless options say otherwise.
      """)

  static var examples: [Example] {
    [
      Example("setmem web1 1536MiB", "Shrink or grow the memory of the running guest by its balloon."),
      Example("setmem db1 2GiB --config", "Set what it has after the next boot."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "usedMemory", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("size", "new size, scaled (default: KiB)", complete: .none("any size"), aliases: ["kilobytes"])
  var size: MemorySize
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.setMemory(kiB: size.kibibytes, impact.isGiven ? impact.bits() : .live)
    let reach = impact.reach(in: domain, standard: .live)
    return .silentChange(
      of: try domain.identity,
      ["usedMemory": Value(kibibytes: size.kibibytes), "live": reach.live, "config": reach.config])
  }
}

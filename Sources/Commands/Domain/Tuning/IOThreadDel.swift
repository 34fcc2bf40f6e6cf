import CommandModel
import CommandOutput
import Libvirt

/// Remove an I/O thread from a domain.
struct IOThreadDel: Command {
  static let info = CommandInfo(
    "iothreaddel", group: .domain, "remove an I/O thread from a domain, unless a disk uses it",
    many: .each("changed"))

  static var examples: [Example] {
    [
      Example("iothreaddel web1 1 --live", "Remove a thread that no disk uses."),
      Example("iothreaddel db1 2 --config", "Remove it from the definition."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "ioThread", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("id", "number of the I/O thread", complete: .ioThreads) var thread: IOThreadNumber
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let thread = try thread.checked()
    try domain.deleteIOThread(thread, impact.bits())
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      ["ioThread": Value(thread), "live": reach.live, "config": reach.config])
  }
}

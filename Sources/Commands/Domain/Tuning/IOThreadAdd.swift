import CommandModel
import CommandOutput
import Libvirt

/// Add an I/O thread to a domain.
struct IOThreadAdd: Command {
  static let info = CommandInfo(
    "iothreadadd", group: .domain, "add an I/O thread to a domain",
    many: .each("changed"))

  static var examples: [Example] {
    [
      Example("iothreadadd web1 2", "Add a thread that disks can be given to."),
      Example("iothreadadd db1 3 --config", "Add one to the definition."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "ioThread", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument(
    "id", "a number that no I/O thread of the domain has", complete: .none("a number that is not taken"))
  var thread: IOThreadNumber
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let thread = try thread.checked()
    try domain.addIOThread(thread, impact.bits())
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      ["ioThread": Value(thread), "live": reach.live, "config": reach.config])
  }
}

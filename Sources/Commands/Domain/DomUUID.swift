import CommandModel
import CommandOutput
import Libvirt

/// Show the UUID of a domain.
struct DomUUID: Command {
  static let info = CommandInfo(
    "domuuid", group: .domain, "show the uuid of a domain, given its name or id", many: .each("shown"))

  static var examples: [Example] {
    [
      Example("domuuid web1", "Print the UUID that belongs to a name."),
      Example("domuuid '@all' -o csv", "Print the UUIDs of all domains, one a line."),
    ]
  }

  static let result: ResultShape? = .about(.domain)

  @Argument("domain", "domain name or id", complete: .domains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain, by: [.id, .name])
    return .fact(try domain.uuid, of: try domain.identity)
  }
}

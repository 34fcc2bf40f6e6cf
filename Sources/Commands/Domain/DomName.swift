import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a domain.
struct DomName: Command {
  static let info = CommandInfo(
    "domname", group: .domain, "show the name of a domain, given its id or uuid", many: .each("shown"))

  static let result: ResultShape? = .about(.domain)

  @Argument("domain", "domain id or uuid", complete: .domains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain, by: [.id, .uuid])
    return .fact(try domain.name, of: try domain.identity)
  }
}

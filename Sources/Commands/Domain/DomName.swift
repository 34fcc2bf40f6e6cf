import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a domain.
struct DomName: Command {
  static let info = CommandInfo(
    "domname", group: .domain, "show the name of a domain, given its id or uuid", many: .each("shown"))

  static var examples: [Example] {
    [
      Example("domname 1", "Print the name that belongs to an id."),
      Example("domname 11111111-2d78-c30f-5aa5-f03c87d21e69", "Print the name that belongs to a UUID."),
    ]
  }

  static let result: ResultShape? = .about(.domain)

  @Argument("domain", "domain id or uuid", complete: .domains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain, by: [.id, .uuid])
    return .fact(try domain.name, of: try domain.identity)
  }
}

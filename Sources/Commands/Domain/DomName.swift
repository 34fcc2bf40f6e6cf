import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a domain.
struct DomName: Command {
  static let info = CommandInfo("domname", group: .domain, "show the name of a domain, given its id or uuid")

  @Argument("domain", "domain id or uuid", complete: .domains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let name = try run.domain(domain, by: [.id, .uuid]).name
    return .value(text: name, key: "name", value: .string(name))
  }
}

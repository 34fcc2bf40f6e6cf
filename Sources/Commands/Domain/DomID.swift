import CommandModel
import CommandOutput
import Libvirt

/// Show the id of a domain.
struct DomID: Command {
  static let info = CommandInfo(
    "domid", group: .domain, "show the id of a domain, given its name or uuid",
    many: .each("shown"),
    discussion: "A domain that is not active has no id; a dash stands for it.")

  static var examples: [Example] {
    [
      Example("domid web1", "Print the number that the running guest has."),
      Example("domid db1", "Print a hyphen for a domain that does not run."),
    ]
  }

  static let result: ResultShape? = .about(.domain)

  @Argument("domain", "domain name or uuid", complete: .domains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain, by: [.name, .uuid])
    return .fact(domain.id.map(String.init) ?? "-", of: try domain.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Give a domain another name.
struct DomRename: Command {
  static let info = CommandInfo(
    "domrename", group: .domain, "give a domain another name",
    many: .one("a name belongs to one domain"),
    discussion: """
      The domain has to be inactive. It keeps its UUID; what is stored under its name, such as snapshots, goes with it
      where the hypervisor can do so.
      """)

  static var examples: [Example] {
    [
      Example("domrename db1 db-old", "Rename a domain that is shut off."),
      Example("'domrename db1 db2; desc db2 --title second'", "Rename it, and change the title as well."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "oldName")

  @Argument("domain", "domain name, id or uuid", complete: .inactiveDomains) var domain: DomainReference
  @Argument("new-name", "new name of the domain", complete: .none("a name that is not taken"))
  var newName: String

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let oldName = try domain.name
    try domain.rename(to: newName)
    let identity = try domain.identity.map { member in
      // The handle keeps the name that it was found by.
      member.key == "name" ? Member(key: "name", value: .string(newName)) : member
    }
    return .change("Domain successfully renamed", of: identity, ["oldName": .string(oldName)])
  }
}

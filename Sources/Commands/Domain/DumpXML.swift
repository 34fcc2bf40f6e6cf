import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a domain.
struct DumpXML: Command {
  static let info = CommandInfo(
    "dumpxml", group: .domain, "print a domain's XML description",
    many: .each("shown"),
    discussion: """
      Shows the running domain, or with --inactive what it will be at its next start. Passwords are left out unless
      --security-info asks for them. With --xpath only the matching nodes are printed.
      """)

  static var examples: [Example] {
    [
      Example("dumpxml web1 >web1.xml", "Keep the description of a domain."),
      Example(
        "dumpxml web1 --inactive --xpath //interface", "Print the interfaces that the next boot will have."),
    ]
  }

  static let result: ResultShape? = .description(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @FlagBit(Domain.XMLFlags.inactive, "inactive", "show the definition, and not the running domain")
  var inactive: Bool
  @FlagBit(Domain.XMLFlags.secure, "security-info", "show passwords too") var securityInfo: Bool
  @FlagBit(Domain.XMLFlags.updateCpu, "update-cpu", "complete the guest's CPU according to the host's")
  var updateCPU: Bool
  @FlagBit(Domain.XMLFlags.migratable, "migratable", "leave out what older versions of libvirt do not know")
  var migratable: Bool
  let query = XMLQuery(
    xpath: "XPath expression for the nodes to print", wrap: "print the matching nodes within one element")
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try domain.xmlDescription(flags)
    return try query.output(of: xml, about: try domain.identity, in: run)
  }
}

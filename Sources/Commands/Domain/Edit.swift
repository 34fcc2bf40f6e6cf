import CommandModel
import CommandOutput
import Libvirt

/// Edit the definition of a domain.
struct Edit: Command {
  static let info = CommandInfo(
    "edit", group: .domain, "edit a domain's XML definition",
    many: .one("an editor shows one definition at a time"),
    discussion: """
      Opens the definition in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there; a
      running guest changes at its next start. A text that is not accepted can be edited again, and is kept in its file
      when you give up.
      """)

  static var examples: [Example] {
    [
      Example("edit db1", "Change the definition in your editor; what libvirt refuses can be edited again."),
      Example("edit web1 --skip-validate", "Do not hold the text against libvirt's schema."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("skip-validate", "do not check the XML against the schema") var skipValidate: Bool

  func run(in run: Run) throws -> Output {
    try EditLoop(run: run, canSkipValidation: true, validates: !skipValidate).change(
      called: { "Domain '\($0)'" }, find: { try run.domain(domain) },
      read: { try $0.xmlDescription([.secure, .inactive]) }
    ) { connection, xml, validates in
      try connection.defineDomain(xml: xml, validates ? .validate : [])
    }
  }
}

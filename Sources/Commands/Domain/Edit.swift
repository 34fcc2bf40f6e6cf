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
    let found = try run.domain(domain)
    let name = try found.name
    let read = { (domain: Domain) in try domain.xmlDescription([.secure, .inactive]) }
    // Looked up again: the connection may be another one after a long edit.
    let readAgain = { try read(run.domain(domain)) }
    let loop = EditLoop(run: run, canSkipValidation: true, validates: !skipValidate)
    let edited = try loop.run(try read(found), current: readAgain) { xml, validates in
      try run.connection().defineDomain(xml: xml, validates ? .validate : [])
    }
    guard let edited else {
      return .change(
        "Domain '\(name)' XML configuration not changed.", of: try found.identity, changed: false)
    }
    return .change("Domain '\(try edited.name)' XML configuration edited.", of: try edited.identity)
  }
}

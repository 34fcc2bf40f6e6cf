import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a running backup.
struct BackupDumpXML: Command {
  static let info = CommandInfo(
    "backup-dumpxml", group: .backup, "print the XML description of a domain's running backup",
    many: .each("shown"),
    discussion: """
      The description tells what the backup was started without, such as the names of files. With --xpath only the
      matching nodes are printed.
      """)

  static var examples: [Example] {
    [
      Example("backup-dumpxml web1", "See what the running backup does.", needs: .host),
      Example("backup-dumpxml web1 --xpath //disk/target/@file", "See which files it writes.", needs: .host),
    ]
  }

  static let result: ResultShape? = .description(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try query.check(in: run)
    let xml = try domain.backupXMLDescription()
    return try query.output(of: xml, about: try domain.identity, in: run)
  }
}

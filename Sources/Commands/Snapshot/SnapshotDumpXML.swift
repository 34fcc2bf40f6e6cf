import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a snapshot.
struct SnapshotDumpXML: Command {
  static let info = CommandInfo(
    "snapshot-dumpxml", group: .snapshot, "print the XML description of a snapshot", many: .each("shown"),
    discussion: """
      The description holds that of the domain as it was. Passwords are left out unless --security-info asks for them.
      With --xpath only the matching nodes are printed.
      """)

  static var examples: [Example] {
    [
      Example(
        "snapshot-dumpxml web1 clean", "Print the description of a snapshot, with the domain as it was."),
      Example("snapshot-dumpxml web1 clean --xpath '//disk/@name'", "List the disks that are in it."),
    ]
  }

  static let result: ResultShape? = .description(of: .snapshot)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("snapshotname", "name of the snapshot", complete: .snapshots) var snapshot: FreeText
  @FlagBit(DomainSnapshot.XMLFlags.secure, "security-info", "show passwords too") var securityInfo: Bool
  let query = XMLQuery()
  @FlagSet var flags: DomainSnapshot.XMLFlags

  func checkOptions() throws {
    guard snapshot.text.isEmpty else { return }
    throw CommandFailure("Failed to get option 'snapshotname': Option argument is empty", code: .usage)
  }

  func run(in run: Run) throws -> Output {
    let snapshot = try run.domain(domain).snapshot(named: snapshot.text)
    let xml = try snapshot.xmlDescription(flags)
    return try query.output(of: xml, about: try snapshot.identity, in: run)
  }
}

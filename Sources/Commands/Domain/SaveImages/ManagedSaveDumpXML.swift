import CommandModel
import CommandOutput
import Libvirt

/// Print the description in the state that managedsave has saved.
struct ManagedSaveDumpXML: Command {
  static let info = CommandInfo(
    "managedsave-dumpxml", group: .domain, "print the description in the state that managedsave has saved",
    many: .each("shown"),
    discussion: """
      This is what the guest continues with at its next start. Passwords are left out unless --security-info asks for
      them. With --xpath only the matching nodes are printed.
      """)

  static var examples: [Example] {
    [
      Example(
        "'managedsave web1; managedsave-dumpxml web1'", "Save a guest, and print what its start will use.",
        needs: .host),
      Example(
        "managedsave-dumpxml web1 --xpath //disk/source", "Print the sources of its disks only.", needs: .host
      ),
    ]
  }

  static let result: ResultShape? = .description(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .inactiveDomains) var domain: DomainReference
  @FlagBit(Domain.SaveImageXMLFlags.secure, "security-info", "show passwords too") var secure: Bool
  let query = XMLQuery()
  @FlagSet var flags: Domain.SaveImageXMLFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try query.check(in: run)
    return try query.output(
      of: try domain.managedSaveXMLDescription(flags), about: try domain.identity, in: run)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Name open files that a domain is to use.
struct DomFDAssociate: Command {
  static let info = CommandInfo(
    "dom-fd-associate", group: .domain, "name open files that a domain's disks are to use",
    many: .one("open files are handed to one domain"),
    discussion: """
      A disk whose source has the attribute fdgroup with that name uses the files once the domain starts. They are known
      as long as this connection is open: use it in a session.
      """)

  static var examples: [Example] {
    [
      Example(
        "dom-fd-associate db1 disk0 3 3<>db1.img",
        "Hand over an image that the shell has opened; it counts while the connection lasts.", needs: .host),
      Example(
        "dom-fd-associate db1 disk0 3 --seclabel-writable 3<>db1.img",
        "The same, with the label of what is written to.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "group", "descriptors")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("name", "name for the files", complete: .none("a name of the user's choice")) var name: String
  @Argument(
    "pass-fds", "numbers of open file descriptors, comma-separated",
    complete: .none("only the calling shell knows what it has opened"))
  var files: FreeText
  @FlagBit(
    Domain.FDAssociateFlags.writable, "seclabel-writable",
    "label the files for writing, even for a read-only disk")
  var isWritable: Bool
  @FlagBit(Domain.FDAssociateFlags.restore, "seclabel-restore", "try to restore the files' labels after use")
  var restores: Bool
  @FlagSet var flags: Domain.FDAssociateFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let files = try [Int32](descriptorList: files.text)
    try domain.associate(descriptors: files, with: name, flags)
    return .silentChange(of: try domain.identity, ["group": .string(name), "descriptors": Value(files)])
  }
}

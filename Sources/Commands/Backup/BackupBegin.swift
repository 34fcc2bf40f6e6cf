import CommandModel
import CommandOutput
import Libvirt

/// Start a backup of a running domain's disks.
struct BackupBegin: Command {
  static let info = CommandInfo(
    "backup-begin", group: .backup, "start a backup of a running domain's disks",
    many: .each("being backed up"),
    discussion: """
      Without a file each disk is copied as it is now to a new file beside its image. A description can name disks and
      files, have only the changes since a checkpoint copied, or offer the data over the network. The backup goes on
      behind the command: domjobinfo shows how far it is, domjobabort ends it.
      """)

  static var examples: [Example] {
    [
      Example("backup-begin web1", "Copy all disks to files beside their images.", needs: .host),
      Example(
        "backup-begin web1 backup.xml checkpoint.xml",
        "Copy what a file says, and begin a checkpoint for the next backup.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  typealias Flags = Domain.BackupBeginFlags

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("backupxml", "file with the backup's XML description", complete: .file) var backupFile: InputFile?
  @Option(
    "checkpointxml", "file with the XML description of a checkpoint to make in the same moment",
    complete: .file)
  var checkpointFile: InputFile?
  @FlagBit(Flags.reuseExternal, "reuse-external", "write to files that exist already")
  var reuseExternal: Bool
  @FlagBit(
    Flags.preserveShutdownDomain, "preserve-domain-on-shutdown",
    "keep a guest that shuts down until its backup is done")
  var preservesDomain: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try backupFile.map { try $0.text(in: run) } ?? "<domainbackup/>"
    let checkpointXML = try checkpointFile.map { try $0.text(in: run) }
    try domain.beginBackup(xml: xml, checkpointXML: checkpointXML, flags)
    return .change("Backup started", of: try domain.identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Take a snapshot that a document describes.
struct SnapshotCreate: Command {
  static let info = CommandInfo(
    "snapshot-create", group: .snapshot, "take a snapshot of a domain, described by an XML file",
    many: .each("snapshotted"),
    discussion: """
      Without a file everything is up to libvirt, and the snapshot is named after the time. --redefine takes no
      snapshot: it tells libvirt again of one that it has forgotten, or changes what it knows, and with --current makes
      it the current one.
      """)

  static var examples: [Example] {
    [
      Example("snapshot-create web1 snapshot.xml", "Take the snapshot that a file describes."),
      Example("snapshot-create web1", "Take one of everything, and let libvirt name it."),
    ]
  }

  static let result: ResultShape? = .change(of: .snapshot)

  typealias Flags = DomainSnapshot.CreateFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("xmlfile", "file with the snapshot's XML description", complete: .file) var file: InputFile?
  @FlagBit(Flags.redefine, "redefine", "describe to libvirt a snapshot that was taken before")
  var redefine: Bool
  @FlagBit(Flags.current, "current", "with --redefine, make it the current snapshot") var current: Bool
  @FlagBit(Flags.noMetadata, "no-metadata", "let libvirt forget the snapshot at once") var noMetadata: Bool
  @FlagBit(Flags.halt, "halt", "shut the domain off after the snapshot") var halt: Bool
  @FlagBit(Flags.diskOnly, "disk-only", "leave the memory out") var diskOnly: Bool
  @FlagBit(Flags.reuseExt, "reuse-external", "use files that exist already") var reuseExternal: Bool
  @FlagBit(Flags.quiesce, "quiesce", "have the guest's file systems frozen meanwhile") var quiesce: Bool
  @FlagBit(Flags.atomic, "atomic", "take all of it or nothing") var atomic: Bool
  @FlagBit(Flags.live, "live", "let the guest run meanwhile") var live: Bool
  @FlagBit(Flags.validate, "validate", "check the XML document against the schema") var validate: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try file.map { try $0.text(in: run) } ?? "<domainsnapshot/>"
    let snapshot = try domain.createSnapshot(xml: xml, flags)
    let origin = file.map { " from '\($0)'" } ?? ""
    return .change(
      "Domain snapshot \(try snapshot.name) created\(origin)", of: try snapshot.identity, endsLine: false)
  }
}

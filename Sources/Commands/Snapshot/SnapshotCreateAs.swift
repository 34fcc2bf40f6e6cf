import CommandModel
import CommandOutput
import Libvirt
import XML

/// Take a snapshot that options describe.
struct SnapshotCreateAs: Command {
  static let info = CommandInfo(
    "snapshot-create-as", group: .snapshot, "take a snapshot of a domain, described by options",
    many: .each("given a snapshot"),
    discussion: """
      Without a name the snapshot is named after the time. --memspec says where the memory goes and each --diskspec
      what happens to one disk; what they do not say is up to libvirt. Disks are DISK[,snapshot=no|internal|external]
      [,driver=FORMAT][,stype=file|block][,file=PATH], memory is [file=]PATH[,snapshot=no|internal|external]; a comma
      in a value is doubled.
      """)

  static var examples: [Example] {
    [
      Example(
        "snapshot-create-as web1 before-update 'all is well'",
        "Keep the state of a guest, to be able to go back."),
      Example(
        "snapshot-create-as web1 nightly --disk-only --quiesce --diskspec vda,file=/images/web1-nightly.qcow2",
        "Let the guest write to a new file from now on, so that the old one can be copied.", needs: .host),
      Example(
        "snapshot-create-as web1 nightly --disk-only --print-xml", "See the XML of what would be taken."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .snapshot), .document)

  typealias Flags = DomainSnapshot.CreateFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("name", "name of the snapshot", complete: .none("a name of your own")) var name: String?
  @Option("description", "what the snapshot is for", complete: .none("a text of your own"))
  var description: String?
  @Flag("print-xml", "print the XML document, and take no snapshot") var printXML: Bool
  @FlagBit(Flags.noMetadata, "no-metadata", "let libvirt forget the snapshot at once") var noMetadata: Bool
  @FlagBit(Flags.halt, "halt", "shut the domain off after the snapshot") var halt: Bool
  @FlagBit(Flags.diskOnly, "disk-only", "leave the memory out") var diskOnly: Bool
  @FlagBit(Flags.reuseExt, "reuse-external", "use files that exist already") var reuseExternal: Bool
  @FlagBit(Flags.quiesce, "quiesce", "have the guest's file systems frozen meanwhile") var quiesce: Bool
  @FlagBit(Flags.atomic, "atomic", "take all of it or nothing") var atomic: Bool
  @FlagBit(Flags.live, "live", "let the guest run meanwhile") var live: Bool
  @FlagBit(Flags.validate, "validate", "check the XML document against the schema") var validate: Bool
  @Option(
    "memspec", "where the memory goes: [file=]PATH[,snapshot=KIND]", complete: .none("a list of fields"),
    nameOnly: true)
  var memorySpec: String?
  @Arguments(
    "diskspec", "what happens to a disk: DISK[,snapshot=KIND][,driver=FORMAT][,stype=TYPE][,file=PATH]",
    complete: .none("a list of fields"))
  var diskSpecs: [FreeText]
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try document()
    if printXML { return try run.document(xml).adding(.text("\n")) }
    let snapshot = try attempt(
      nil, making: DescribedObject(name: name), isTaken: { try $0.isSnapshot(of: domain) }
    ) { try domain.createSnapshot(xml: xml, flags) }
    let created = try snapshot.name
    return .change("Domain snapshot \(created) created", of: try snapshot.identity, endsLine: false)
  }

  private func document() throws -> String {
    var xml = XMLBuilder(indent: 2)
    if let name { xml.element("name", text: name) }
    if let description { xml.element("description", text: description) }
    try memorySpec.map(SnapshotSpec.init(memory:))?.writeMemory(to: &xml)
    if !diskSpecs.isEmpty {
      try xml.element("disks") { disks in
        for spec in diskSpecs { try SnapshotSpec(disk: spec.text).writeDisk(to: &disks) }
      }
    }
    return "<domainsnapshot>\n\(xml.text)</domainsnapshot>\n"
  }
}

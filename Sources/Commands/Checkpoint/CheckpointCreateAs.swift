import CommandModel
import CommandOutput
import Libvirt
import XML

/// Make a checkpoint that options describe.
struct CheckpointCreateAs: Command {
  static let info = CommandInfo(
    "checkpoint-create-as", group: .checkpoint, "make a checkpoint of a domain, described by options",
    many: .each("checkpointed"),
    discussion: """
      Without a name the checkpoint is named after the time, without --diskspec it is of all disks that can have one.
      A disk is DISK[,checkpoint=no|bitmap][,bitmap=NAME]; a comma in a value is doubled.
      """)

  static var examples: [Example] {
    [
      Example("checkpoint-create-as web2 monday", "Note changes of all disks from now on."),
      Example(
        "checkpoint-create-as web2 monday --description 'before the update' --diskspec vda --print-xml",
        "See the XML of one for a single disk."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .checkpoint), .document)

  typealias Flags = DomainCheckpoint.CreateFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("name", "name of the checkpoint", complete: .none("a name of your own")) var name: String?
  @Option("description", "what the checkpoint is for", complete: .none("a text of your own"))
  var description: String?
  @Flag("print-xml", "print the XML document, and make no checkpoint") var printXML: Bool
  @FlagBit(Flags.quiesce, "quiesce", "have the guest's file systems frozen meanwhile") var quiesce: Bool
  @Arguments(
    "diskspec", "what happens to a disk: DISK[,checkpoint=KIND][,bitmap=NAME]",
    complete: .none("a list of fields"))
  var diskSpecs: [FreeText]
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try document()
    if printXML { return try run.document(xml).adding(.text("\n")) }
    let checkpoint = try domain.createCheckpoint(xml: xml, flags)
    return .change(
      "Domain checkpoint \(try checkpoint.name) created", of: try checkpoint.identity, endsLine: false)
  }

  private func document() throws -> String {
    var xml = XMLBuilder(indent: 2)
    if let name { xml.element("name", text: name) }
    if let description { xml.element("description", text: description) }
    if !diskSpecs.isEmpty {
      try xml.element("disks") { disks in
        for spec in diskSpecs {
          try SnapshotSpec(checkpointDisk: spec.text).writeCheckpointDisk(to: &disks)
        }
      }
    }
    return "<domaincheckpoint>\n\(xml.text)</domaincheckpoint>\n"
  }
}

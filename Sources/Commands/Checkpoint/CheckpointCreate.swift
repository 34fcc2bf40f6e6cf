import CommandModel
import CommandOutput
import Libvirt

/// Make a checkpoint that a document describes.
struct CheckpointCreate: Command {
  static let info = CommandInfo(
    "checkpoint-create", group: .checkpoint, "make a checkpoint of a domain, described by an XML file",
    many: .each("checkpointed"),
    discussion: """
      From a checkpoint on libvirt tracks which blocks of the disks change, so that a backup can hold these alone.
      Without a file the checkpoint is of all disks, and named after the time. --redefine makes none: it tells libvirt
      again of one that it has forgotten.
      """)

  static var examples: [Example] {
    [
      Example("checkpoint-create web2 checkpoint.xml", "Make the checkpoint that a file describes."),
      Example(
        "checkpoint-create web2 checkpoint.xml --redefine",
        "Tell libvirt anew of one that the disks still know."),
    ]
  }

  static let result: ResultShape? = .change(of: .checkpoint)

  typealias Flags = DomainCheckpoint.CreateFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("xmlfile", "file with the checkpoint's XML description", complete: .file) var file: InputFile?
  @FlagBit(Flags.redefine, "redefine", "describe to libvirt a checkpoint that was made before")
  var redefine: Bool
  @FlagBit(
    Flags.redefineValidate, "redefine-validate", "with --redefine, see that the disks hold its bitmaps")
  var redefineValidate: Bool
  @FlagBit(Flags.quiesce, "quiesce", "have the guest's file systems frozen meanwhile") var quiesce: Bool
  @FlagSet var flags: Flags

  func checkOptions() throws {
    if redefineValidate, !redefine {
      throw CommandFailure.required("redefine", by: "redefine-validate")
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try file.map { try $0.text(in: run) } ?? "<domaincheckpoint/>"
    let checkpoint = try domain.createCheckpoint(xml: xml, flags)
    let origin = file.map { " from '\($0)'" } ?? ""
    return .change(
      "Domain checkpoint \(try checkpoint.name) created\(origin)", of: try checkpoint.identity,
      endsLine: false)
  }
}

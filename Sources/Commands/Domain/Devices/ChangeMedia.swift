import CommandModel
import CommandOutput
import Libvirt
import XML

/// Change the medium in a CD or floppy drive.
struct ChangeMedia: Command {
  static let info = CommandInfo(
    "change-media", group: .domain, "change the medium in a CD or floppy drive",
    many: .each("changed"),
    discussion: """
      The drive is named by its target, such as sda, or by the medium that it has. Without --eject or --insert the
      medium is replaced, or inserted where there is none. --print-xml shows the element as it would be.
      """)

  static var examples: [Example] {
    [
      Example("change-media web1 sda /iso/debian.iso", "Put a disc into the CD drive.", needs: .host),
      Example(
        "change-media web1 sda --eject --config", "Have the drive empty at the next boot.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .change(of: .domain, "action", "target", "source", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument("path", "target of the drive, or path of its medium", complete: .disks) var path: Late<String>
  @Option("source", "path of the new medium", complete: .file) var source: String?
  let action = MediaAction()
  let impact = Impact([
    .current: "change the domain as it is", .live: "change the running domain",
    .config: "change the definition, for the next boot",
  ])
  @Flag("force", "take the medium also from a guest that has locked the drive") var force: Bool
  @Flag("print-xml", "print the XML element, and change nothing") var printXML: Bool
  @Flag("block", "the new medium is a block device") var block: Bool

  func checkOptions() throws {
    if action.ejects, block { throw CommandFailure.exclusive("eject", "block") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let drive = try drive(path.value(), of: domain)
    try changeMedium(of: drive)
    let xml = drive.dump()
    if printXML { return try run.document(xml) }
    try attempt("Failed to complete action \(action.name) on media") {
      try domain.updateDevice(
        xml: xml, impact.bits(Domain.DeviceModifyFlags.self).union(force ? .force : []))
    }
    return try report(DomainDisk(drive), of: domain)
  }

  private func report(_ disk: DomainDisk, of domain: Domain) throws -> Output {
    let sentence = "Successfully \(action.participle) media."
    let reach = impact.reach(in: domain, standard: .current)
    return Output.change(
      sentence, of: try domain.identity,
      [
        "action": .string(action.name), "target": Value(disk.target), "source": Value(disk.source),
        "live": reach.live, "config": reach.config,
      ]
    ).replacingText(with: .text(sentence))
  }

  private func drive(_ word: String, of domain: Domain) throws -> XMLNode {
    let disks = try domain.deviceNodes("disk", impact.config ? .inactive : [])
    let drives = disks.filter { ["cdrom", "floppy"].contains($0["device"]) }
    guard let drive = drives.first(where: { $0.isDisk(named: word) }) else {
      throw CommandFailure("No disk found whose source path or target is \(word)", code: .notFound)
    }
    return drive
  }

  /// Replaces the drive's source as the options say. What the source says of a missing file stays.
  private func changeMedium(of drive: XMLNode) throws {
    let name = drive.child(named: "target")?["dev"] ?? ""
    let old = drive.child(named: "source")
    let takesOut = action.ejects || action.updates && source == nil
    if takesOut, old == nil {
      throw CommandFailure("The disk device '\(name)' doesn't have media", code: .alreadyThere)
    }
    if !takesOut, source == nil {
      throw CommandFailure("New disk media source was not specified", code: .usage)
    }
    if action.inserts, DomainDisk(drive).source != nil {
      throw CommandFailure("The disk device '\(name)' already has media", code: .alreadyThere)
    }
    let policy = old?["startupPolicy"]
    old?.remove()
    drive.child(named: "backingStore")?.remove()
    drive["type"] = block ? "block" : "file"
    guard !takesOut, let source, let target = drive.child(named: "target") else { return }
    let new = try target.insertBefore(element: "source")
    new[block ? "dev" : "file"] = source
    new["startupPolicy"] = policy
  }
}

/// What becomes of the medium: options of which one may be given.
final class MediaAction: OptionGroup {
  @Flag("eject", "take the medium out") var ejects: Bool
  @Flag("insert", "put a medium in, where there is none") var inserts: Bool
  @Flag("update", "replace the medium; without a new one, take it out") var updates: Bool

  /// virsh's word for it; a medium is replaced unless something else is said.
  var name: String { ejects ? "eject" : inserts ? "insert" : "update" }

  var participle: String { ejects ? "ejected" : inserts ? "inserted" : "updated" }

  override func check() throws {
    if ejects, inserts { throw CommandFailure.exclusive("eject", "insert") }
    if ejects, updates { throw CommandFailure.exclusive("eject", "update") }
    if inserts, updates { throw CommandFailure.exclusive("insert", "update") }
  }
}

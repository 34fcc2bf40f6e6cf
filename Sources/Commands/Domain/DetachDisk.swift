import CommandModel
import CommandOutput
import Libvirt

/// Detach a disk from a domain.
struct DetachDisk: Command {
  static let info = CommandInfo(
    "detach-disk", group: .domain, "detach a disk from a domain",
    many: .each("changed"),
    discussion: """
      The disk is named by its target, such as vdb, or by its source. A running guest may take its time to let go of
      the disk. --print-xml shows the element that would be detached.
      """)

  static var examples: [Example] {
    [
      Example(
        "detach-disk web1 vda --config", "Take the disk out of the definition; the running guest keeps it.",
        needs: .host),
      Example("detach-disk web1 vda --print-xml", "See what would be detached."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .domain, "target", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("target", "target or source of the disk", complete: .disks) var target: String
  let change = DeviceChange()
  @Flag("print-xml", "print the XML element, and detach nothing") var printXML: Bool

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try element(of: domain)
    if printXML { return try run.document(xml) }
    try attempt("Failed to detach disk") { try change.detach(xml, from: domain) }
    let reach = change.reach(in: domain, standard: .live)
    return .change(
      "Disk detached successfully", of: try domain.identity,
      ["target": .string(target), "live": reach.live, "config": reach.config])
  }

  /// The disk's element. The chain of backing files does not matter here: virsh leaves it out, with a blank line where
  /// it was.
  private func element(of domain: Domain) throws -> String {
    let devices = try domain.deviceNodes("disk", change.config || change.persistent ? .inactive : [])
    guard let disk = devices.first(where: { $0.isDisk(named: target) }) else {
      throw CommandFailure("No disk found whose source path or target is \(target)", code: .notFound)
    }
    disk.child(named: "backingStore")?.remove()
    return disk.dump()
  }
}

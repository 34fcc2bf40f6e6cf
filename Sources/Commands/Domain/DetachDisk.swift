import CommandModel
import CommandOutput
import Libvirt
import XML

/// Detach a disk from a domain.
struct DetachDisk: Command {
  static let info = CommandInfo(
    "detach-disk", group: .domain, "detach a disk from a domain",
    many: .each("changed"),
    discussion: """
      The disk is named by its target, such as vdb, or by its source. A running guest may take its time to let go of
      the disk. --print-xml shows the element that would be detached.
      """)

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

  /// The disk's element, indented below its first line as it was in the document.
  private func element(of domain: Domain) throws -> String {
    let document = try domain.xmlDescription(change.config || change.persistent ? .inactive : [])
    let disks = try XMLDocument(parsing: document).nodes(matching: "/domain/devices/disk")
    guard let disk = disks.first(where: isMeant) else {
      throw CommandFailure("No disk found whose source path or target is \(target)", code: .notFound)
    }
    return Self.withoutBackingStore(disk.dump().split(separator: "\n")).joined(separator: "\n    ")
  }

  /// The chain of backing files does not matter here. virsh leaves it out, with a blank line where it was.
  private static func withoutBackingStore(_ lines: [Substring]) -> [Substring] {
    guard let first = lines.firstIndex(where: { $0.hasPrefix("  <backingStore") }) else { return lines }
    let end = lines[first].hasSuffix("/>") ? first : lines.firstIndex(of: "  </backingStore>") ?? first
    return lines[..<first] + ["  "] + lines[(end + 1)...]
  }

  private func isMeant(_ disk: XMLNode) -> Bool {
    if disk.child(named: "target")?["dev"] == target { return true }
    guard let source = disk.child(named: "source") else { return false }
    return ["file", "dev", "dir", "name"].contains { source[$0] == target }
  }
}

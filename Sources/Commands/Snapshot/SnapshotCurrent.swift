import CommandModel
import CommandOutput
import Libvirt

/// Show which snapshot is current, or make another one current.
struct SnapshotCurrent: Command {
  static let info = CommandInfo(
    "snapshot-current", group: .snapshot, "show the current snapshot of a domain, or set it",
    many: .each("shown"),
    discussion: """
      Prints the XML description of the snapshot that the next one becomes a child of, or with --name its name. With
      the name of a snapshot that one becomes the current one; nothing else changes.
      """)

  static var examples: [Example] {
    [
      Example(
        "'snapshot-create-as web1 one; snapshot-current web1 --name'",
        "Print the name of the snapshot that web1 builds on."),
      Example("snapshot-current web1 --snapshotname clean", "Say which it is."),
    ]
  }

  static let result: ResultShape? = .either(
    .description(of: .snapshot), .about(.snapshot), .change(of: .snapshot))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("name", "print the name only") var name: Bool
  @Flag("security-info", "show passwords too") var securityInfo: Bool
  @Option("snapshotname", "name of the snapshot to make current", complete: .snapshots)
  var snapshotName: String?

  func checkOptions() throws {
    if name, snapshotName != nil { throw CommandFailure.exclusive("name", "snapshotname") }
  }

  func run(in run: Run) throws -> Output {
    let typed = domain.text
    let domain = try run.domain(domain)
    if let snapshotName { return try makeCurrent(try domain.snapshot(named: snapshotName), of: domain) }
    guard try domain.hasCurrentSnapshot else {
      throw CommandFailure("domain '\(typed)' has no current snapshot", code: .notFound)
    }
    let current = try domain.currentSnapshot
    let identity = try current.identity
    if name { return Output(text: [.text(try current.name)], value: .object(identity), nameKey: "name") }
    let xml = try current.xmlDescription(securityInfo ? .secure : [])
    return .document(xml, of: identity)
  }

  private func makeCurrent(_ snapshot: DomainSnapshot, of domain: Domain) throws -> Output {
    let wasCurrent = try snapshot.isCurrent
    let xml = try snapshot.xmlDescription(.secure)
    try domain.createSnapshot(xml: xml, [.redefine, .current])
    return .change(
      "Snapshot \(try snapshot.name) set as current", of: try snapshot.identity, changed: !wasCurrent,
      endsLine: false)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Edit what libvirt knows of a snapshot.
struct SnapshotEdit: Command {
  static let info = CommandInfo(
    "snapshot-edit", group: .snapshot, "edit the XML description of a snapshot",
    many: .one("its description opens in an editor"),
    discussion: """
      Opens the description in the editor that VISUAL or EDITOR names, or in vi. A new name in it is refused, unless
      --rename gives the snapshot that name, or --clone makes another one of it. With both a name and --current the
      snapshot becomes the current one, edited or not.
      """)

  static var examples: [Example] {
    [
      Example("snapshot-edit web1 clean", "Change the description of a snapshot."),
      Example("snapshot-edit web1 clean --rename", "Allow another name in the text."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .snapshot), .silentChange(of: .snapshot))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = SnapshotChoice(current: "edit the current snapshot, or make the named one current")
  @Flag("rename", "let the snapshot have another name") var rename: Bool
  @Flag("clone", "under another name, make another snapshot") var clone: Bool

  func checkOptions() throws {
    if rename, clone { throw CommandFailure.exclusive("rename", "clone") }
  }

  func run(in run: Run) throws -> Output {
    let snapshot = try choice.snapshot(of: try run.domain(domain), in: run, allowsBoth: true)
    let name = try snapshot.name
    do {
      return try edit(snapshot, name, in: run)
    } catch let error where !(error is RunAbandoned) {
      throw CommandFailure(wrapping: error).adding("Failed to update \(name)")
    }
  }

  private func edit(_ snapshot: DomainSnapshot, _ name: String, in run: Run) throws -> Output {
    let flags: DomainSnapshot.CreateFlags = makesCurrent ? [.redefine, .current] : .redefine
    let text = try snapshot.xmlDescription(.secure)
    // Looked up again: the connection may be another one after a long edit.
    let found = { try run.domain(domain).snapshot(named: name) }
    let read = { try found().xmlDescription(.secure) }
    let stored = try EditLoop(run: run).run(text, current: read) { xml, _ in
      try run.domain(domain).createSnapshot(xml: xml, flags)
    }
    if let stored { return try finish(stored, from: name, found) }
    guard makesCurrent else {
      return .change(
        "Snapshot \(name) XML configuration not changed.", of: try snapshot.identity, changed: false)
    }
    try run.domain(domain).createSnapshot(xml: text, flags)
    return .change("Snapshot \(name) edited.", of: try snapshot.identity)
  }

  private var makesCurrent: Bool { choice.current && choice.isNamed }

  /// What a new name means: libvirt has made another snapshot of it, beside the one that was edited.
  private func finish(
    _ stored: DomainSnapshot, from name: String, _ original: () throws -> DomainSnapshot
  ) throws -> Output {
    let newName = try stored.name
    let identity = try stored.identity
    if newName == name { return .change("Snapshot \(name) edited.", of: identity) }
    if clone { return .change("Snapshot \(name) cloned to \(newName).", of: identity) }
    do {
      try (rename ? original() : stored).delete(.metadataOnly)
    } catch let error as LibvirtError {
      throw CommandFailure(because: error).adding("Failed to clean up \(rename ? name : newName)")
    }
    guard rename else {
      throw CommandFailure("Must use --rename or --clone to change \(name) to \(newName)", code: .usage)
    }
    return .silentChange(of: identity)
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List the snapshots of a domain.
struct SnapshotList: Command {
  static let info = CommandInfo(
    "snapshot-list", group: .snapshot, "list the snapshots of a domain",
    many: .each("shown"),
    discussion: """
      Lists all snapshots by name, or those below one of them with --from or --current. Filters of one kind are joined
      by "or", kinds by "and". --tree draws which snapshot was taken after which; --name
      with --parent prints both, a tab between them.
      """)

  static var examples: [Example] {
    [
      Example("snapshot-list web1", "List the snapshots with time and state."),
      Example("snapshot-list web1 --tree", "Show which one builds on which."),
    ]
  }

  static let result: ResultShape? = .rows(of: SnapshotRow.columns)

  typealias Filter = DomainSnapshot.ListFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("parent", "add a column with the parent of each") var parent: Bool
  @Flag("roots", "keep snapshots without a parent") var roots: Bool
  @FlagBit(Filter.leaves, "leaves", "keep snapshots without children") var leaves: Bool
  @FlagBit(Filter.noLeaves, "no-leaves", "keep snapshots that have children") var noLeaves: Bool
  @FlagBit(Filter.metadata, "metadata", "keep snapshots with metadata, which stand in the way of undefine")
  var metadata: Bool
  @FlagBit(Filter.noMetadata, "no-metadata", "keep snapshots that libvirt has no metadata of")
  var noMetadata: Bool
  @FlagBit(Filter.inactive, "inactive", "keep snapshots of the domain when it was shut off")
  var inactive: Bool
  @FlagBit(Filter.active, "active", "keep snapshots of the domain with its memory") var active: Bool
  @FlagBit(Filter.diskOnly, "disk-only", "keep snapshots of the disks of a running domain") var diskOnly: Bool
  @FlagBit(Filter.internal, "internal", "keep snapshots inside the disks' images") var isInternal: Bool
  @FlagBit(Filter.external, "external", "keep snapshots that have files of their own") var isExternal: Bool
  @Flag("tree", "draw a tree") var tree: Bool
  @Option("from", "list what was taken after this snapshot", complete: .snapshots) var from: String?
  @Flag("current", "list what was taken after the current snapshot") var current: Bool
  @Flag("descendants", "with --from or --current, go down to the leaves") var descendants: Bool
  @Flag("name", "print names only") var name: Bool
  @FlagBit(Filter.topological, "topological", "list parents before their children") var topological: Bool
  @FlagSet var flags: Filter

  func checkOptions() throws {
    try CommandFailure.refuse(together: [
      ("tree", tree, "name", name), ("parent", parent, "roots", roots), ("parent", parent, "tree", tree),
      ("roots", roots, "tree", tree), ("roots", roots, "from", from != nil),
      ("roots", roots, "current", current),
    ])
    try CommandFailure.refuse(
      withTree: tree,
      [
        "leaves": leaves, "no-leaves": noLeaves, "inactive": inactive, "active": active,
        "disk-only": diskOnly, "internal": isInternal, "external": isExternal,
      ])
    if descendants, from == nil, !current {
      throw CommandFailure("--descendants requires either --from or --current", code: .usage)
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let start = try start(of: domain)
    var snapshots = try start?.children(filter) ?? domain.snapshots(filter)
    if !topological { snapshots = try snapshots.sortedByName { try $0.name } }
    // A tree that is drawn from one snapshot on shows that one too, as its root.
    if tree, let start { snapshots.insert(start, at: 0) }
    let domainName = try domain.name
    let table = try run.table(
      of: SnapshotRow.columns,
      text: DescentText(isNames: name, showsParent: parent, isTree: tree, isPartial: start != nil)
        .form(columns: ["name", "creationTime", "state"], run.persona))
    return try table.output {
      try snapshots.map { SnapshotRow(snapshot: $0, name: try $0.name, domain: domainName) }
    } filling: { rows, needs in
      SnapshotRow.fill(&rows, needs, of: domain)
    }
  }

  /// The snapshot below which to look; `nil` for all of the domain's.
  private func start(of domain: Domain) throws -> DomainSnapshot? {
    if from != nil, current {
      throw CommandFailure("--from and --current are mutually exclusive", code: .usage)
    }
    if let from { return try domain.snapshot(named: from) }
    return current ? try domain.currentSnapshot : nil
  }

  private var filter: Filter {
    var filter = flags
    if roots { filter.insert(.roots) }
    // The bit of the roots means all descendants where the list is of children.
    if descendants || tree && (from != nil || current) { filter.insert(.descendants) }
    return filter
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List the checkpoints of a domain.
struct CheckpointList: Command {
  static let info = CommandInfo(
    "checkpoint-list", group: .checkpoint, "list the checkpoints of a domain", many: .each("listed"),
    discussion: """
      Lists all checkpoints by name, or those below one of them with --from. --tree draws which checkpoint was made
      after which; --name with --parent prints both, a tab between them.
      """)

  static var examples: [Example] {
    [
      Example("checkpoint-list web2", "List the checkpoints with their times."),
      Example("checkpoint-list web2 --tree", "Show which one builds on which."),
    ]
  }

  static let result: ResultShape? = .rows(of: CheckpointRow.columns)

  typealias Filter = DomainCheckpoint.ListFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("parent", "add a column with the parent of each") var parent: Bool
  @Flag("roots", "keep checkpoints without a parent") var roots: Bool
  @FlagBit(Filter.leaves, "leaves", "keep checkpoints without children") var leaves: Bool
  @FlagBit(Filter.noLeaves, "no-leaves", "keep checkpoints that have children") var noLeaves: Bool
  @Flag("tree", "draw a tree") var tree: Bool
  @Option("from", "list what was made after this checkpoint", complete: .checkpoints) var from: String?
  @Flag("descendants", "with --from, go down to the leaves") var descendants: Bool
  @Flag("name", "print names only") var name: Bool
  @FlagBit(Filter.topological, "topological", "list parents before their children") var topological: Bool
  @FlagSet var flags: Filter

  func checkOptions() throws {
    try CommandFailure.refuse(together: [
      ("tree", tree, "name", name), ("parent", parent, "roots", roots), ("parent", parent, "tree", tree),
      ("roots", roots, "tree", tree), ("roots", roots, "from", from != nil),
    ])
    try CommandFailure.refuse(withTree: tree, ["leaves": leaves, "no-leaves": noLeaves])
    if descendants, from == nil {
      throw CommandFailure("--descendants requires --from", code: .usage)
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let start = try from.map { try domain.checkpoint(named: $0) }
    var checkpoints = try start?.children(filter) ?? domain.checkpoints(filter)
    if !topological { checkpoints = try checkpoints.sortedByName { try $0.name } }
    // A tree that is drawn from one checkpoint on shows that one too, as its root.
    if tree, let start { checkpoints.insert(start, at: 0) }
    let domainName = try domain.name
    let table = try run.table(
      of: CheckpointRow.columns,
      text: DescentText(isNames: name, showsParent: parent, isTree: tree, isPartial: start != nil)
        .form(columns: ["name", "creationTime"], run.persona))
    return try table.output {
      try checkpoints.map { CheckpointRow(checkpoint: $0, name: try $0.name, domain: domainName) }
    } filling: { rows, needs in
      if needs.contains(CheckpointRow.Need.description) { CheckpointRow.describe(&rows) }
    }
  }

  private var filter: Filter {
    var filter = flags
    if roots { filter.insert(.roots) }
    // The bit of the roots means all descendants where the list is of children.
    if descendants || tree && from != nil { filter.insert(.descendants) }
    return filter
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// List domains.
struct List: Command {
  static let info = CommandInfo(
    "list", group: .monitor, "list domains",
    discussion: """
      Shows the domains that are active, with --inactive those that are not, with --all both. The other options keep
      those that match; options of one kind are joined by "or", kinds by "and". Active domains come first, by id; the
      others follow by name.
      """)

  static var examples: [Example] {
    [
      Example("list", "List what runs."),
      Example("list --all --title", "List all domains with their titles."),
      Example(
        "list --all --columns name,state,memory,vcpus --sort -memory",
        "Choose what is shown, the largest first."),
      Example("list --state-running -o name", "Print the names alone, for a loop in the shell."),
    ]
  }

  static let result: ResultShape? = .rows(of: DomainRow.columns)

  typealias Filter = Connection.ListAllDomainsFlags

  @Flag("inactive", "list the domains that are not active") var inactive: Bool
  @Flag("all", "list active and inactive domains") var all: Bool
  @FlagBit(Filter.transient, "transient", "keep transient domains") var transient: Bool
  @FlagBit(Filter.persistent, "persistent", "keep persistent domains") var persistent: Bool
  @FlagBit(Filter.hasSnapshot, "with-snapshot", "keep domains that have snapshots") var withSnapshot: Bool
  @FlagBit(Filter.noSnapshot, "without-snapshot", "keep domains without snapshots") var withoutSnapshot: Bool
  @FlagBit(Filter.hasCheckpoint, "with-checkpoint", "keep domains that have checkpoints")
  var withCheckpoint: Bool
  @FlagBit(Filter.noCheckpoint, "without-checkpoint", "keep domains without checkpoints")
  var withoutCheckpoint: Bool
  @FlagBit(Filter.running, "state-running", "keep running domains") var stateRunning: Bool
  @FlagBit(Filter.paused, "state-paused", "keep paused domains") var statePaused: Bool
  @FlagBit(Filter.shutoff, "state-shutoff", "keep domains that are shut off") var stateShutoff: Bool
  @FlagBit(Filter.other, "state-other", "keep domains in any other state") var stateOther: Bool
  @FlagBit(Filter.autostart, "autostart", "keep domains that start with the host") var autostart: Bool
  @FlagBit(Filter.noAutostart, "no-autostart", "keep domains that do not start with the host")
  var noAutostart: Bool
  @FlagBit(Filter.managedsave, "with-managed-save", "keep domains with a managed save image")
  var withManagedSave: Bool
  @FlagBit(Filter.noManagedsave, "without-managed-save", "keep domains without a managed save image")
  var withoutManagedSave: Bool
  @Flag("uuid", "print UUIDs only") var uuid: Bool
  @Flag("name", "print names only") var name: Bool
  @Flag("id", "print ids only") var id: Bool
  @Flag("table", "print a table, as without any of these") var table: Bool
  @Flag("managed-save", "show 'saved' as the state of domains with a managed save image")
  var managedSave: Bool
  @Flag("title", "show the title of each domain") var title: Bool
  @FlagSet var flags: Filter

  func run(in run: Run) throws -> Output {
    try exclude(run)
    let table = try run.table(
      of: DomainRow.columns, text: text,
      extra: (title ? ["title"] : []) + (managedSave ? ["managedSave"] : []))
    let connection = try run.connection()
    return try attempt("Failed to list domains") {
      try table.output {
        try DomainRow.list(connection, matching: filter)
      } filling: { rows, needs in
        try DomainRow.fill(&rows, needs, from: connection, matching: filter)
      }
    }
  }

  private var text: TextForm<DomainRow> {
    if uuid || name || id, !table {
      let words = words
      return .custom { rows in [.text(rows.map(words).joined())] }
    }
    return .table(["id", "name", "state"] + (title ? ["title"] : []) + (uuid ? ["uuid"] : []))
  }

  private func exclude(_ run: Run) throws {
    if table, uuid, run.persona.refusesTableOfUUIDs { throw CommandFailure.exclusive("table", "uuid") }
    if table, name { throw CommandFailure.exclusive("table", "name") }
    if table, id { throw CommandFailure.exclusive("table", "id") }
  }

  private var filter: Filter {
    var filter = flags
    let inactive = inactive || filter.contains(.shutoff)
    if inactive || all { filter.insert(.inactive) }
    if !inactive || all { filter.insert(.active) }
    return filter
  }

  /// The line of a domain when only some of id, UUID and name are asked for.
  private var words: @Sendable (DomainRow) -> String {
    let (id, uuid, name) = (id, uuid, name)
    return { row in
      if id, !uuid, !name, row.id == nil { return "" }
      var words: [String] = []
      if uuid { words.append(row.uuid) }
      if id { words.append(row.id.map(String.init) ?? "-") }
      if name { words.append(row.name) }
      return words.joined(separator: " ") + "\n"
    }
  }
}

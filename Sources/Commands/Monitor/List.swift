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
    let connection = try run.connection()
    let filter = filter
    let columns = columns
    let rows = try attempt("Failed to list domains") {
      try DomainRow.fetch(from: connection, matching: filter, needing: needs(run))
    }
    guard table || !(uuid || name || id) || !run.isText else {
      return Output(text: [.text(rows.map(words).joined())], value: Table(columns).value(rows))
    }
    return Table(columns).output(rows)
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

  private func needs(_ run: Run) -> DomainRow.Needs {
    if run.isText, uuid || name || id, !table { return [] }
    var needs: DomainRow.Needs = [.state]
    if title { needs.insert(.title) }
    if managedSave { needs.insert(.managedSave) }
    return needs
  }

  private var columns: [Column<DomainRow>] {
    var columns = [DomainRow.idColumn, DomainRow.nameColumn, DomainRow.stateColumn]
    columns.append(uuid && table ? DomainRow.titledUUIDColumn : DomainRow.uuidColumn)
    if title { columns.append(DomainRow.titleColumn) }
    if managedSave { columns.append(DomainRow.managedSaveColumn) }
    return columns
  }

  /// The line of a domain when only some of id, UUID and name are asked for.
  private func words(_ row: DomainRow) -> String {
    if id, !uuid, !name, row.id == nil { return "" }
    var words: [String] = []
    if uuid { words.append(row.uuid) }
    if id { words.append(row.id.map(String.init) ?? "-") }
    if name { words.append(row.name) }
    return words.joined(separator: " ") + "\n"
  }
}

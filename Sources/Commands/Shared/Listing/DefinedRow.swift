import CommandOutput
import Libvirt

/// One object of a listing that can be active, start by itself and be defined, as networks and storage pools are; with
/// what the chosen columns need and no more.
///
/// `Detail` is what has to be asked of each object by itself.
struct DefinedRow<Object: Sendable, Detail: Sendable>: Sendable {
  var object: Object
  var uuid: String
  var name: String
  var isActive: Bool?
  var autostart: Bool?
  var isPersistent: Bool?
  var detail: Detail?
}

/// What a `DefinedRow` has to be fetched with.
enum DefinedNeeds {
  static let activity = Needs(0)
  static let autostart = Needs(1)
  static let persistence = Needs(2)
  static let detail = Needs(3)
}

extension DefinedRow {
  static var nameColumn: Column<DefinedRow> { Column("Name", "name", isName: true) { .string($0.name) } }

  static var uuidColumn: Column<DefinedRow> { Column("UUID", "uuid") { .string($0.uuid) } }

  static var activeColumn: Column<DefinedRow> {
    Column(
      "State", "active", type: .truth, needs: DefinedNeeds.activity,
      style: { $0.isActive == true ? .ok : .muted }, text: { $0.isActive == true ? "active" : "inactive" }
    ) { Value($0.isActive) }
  }

  static var autostartColumn: Column<DefinedRow> {
    Column("Autostart", "autostart", type: .truth, needs: DefinedNeeds.autostart) { Value($0.autostart) }
  }

  static var persistentColumn: Column<DefinedRow> {
    Column("Persistent", "persistent", type: .truth, needs: DefinedNeeds.persistence) {
      Value($0.isPersistent)
    }
  }
}

/// How objects of such a kind are listed, and by which flags each of their properties is found out.
struct DefinedListing<Object: Sendable, Filter: OptionSet> {
  let listing: Listing<Object, Filter>
  let name: (Object) throws -> String
  let active: (yes: Filter, no: Filter)
  let autostart: (yes: Filter, no: Filter)
  let persistent: (yes: Filter, no: Filter)

  /// The objects that match, by name; the detail of each is left open.
  func rows<Detail>(
    matching filter: Filter, needing needs: Needs, _ detail: Detail.Type = Detail.self
  ) throws -> [DefinedRow<Object, Detail>] {
    var rows = try listing.objects(filter).map {
      DefinedRow<Object, Detail>(object: $0, uuid: try listing.id($0), name: try name($0))
    }.sortedByName(\.name)
    guard !rows.isEmpty else { return [] }
    try fill(&rows, \.isActive, by: active, filter, if: needs.contains(DefinedNeeds.activity))
    try fill(&rows, \.autostart, by: autostart, filter, if: needs.contains(DefinedNeeds.autostart))
    try fill(&rows, \.isPersistent, by: persistent, filter, if: needs.contains(DefinedNeeds.persistence))
    return rows
  }

  /// Each answer for all rows at once.
  private func fill<Row>(
    _ rows: inout [DefinedRow<Object, Row>], _ property: WritableKeyPath<DefinedRow<Object, Row>, Bool?>,
    by flags: (yes: Filter, no: Filter), _ filter: Filter, if isNeeded: Bool
  ) throws {
    guard isNeeded else { return }
    let members = try listing.membership(of: flags.yes, or: flags.no, in: filter)
    for index in rows.indices { rows[index][keyPath: property] = members.contains(rows[index].uuid) }
  }
}

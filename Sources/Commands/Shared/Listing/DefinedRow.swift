import CommandOutput
import Libvirt
import Platform

/// One object of a listing that can be active, start by itself and be defined, as networks and storage pools
/// are; with what the chosen columns need and no more.
///
/// `Detail` is what has to be asked of each object by itself.
struct DefinedRow<Object: Sendable, Detail: ObjectDetail>: Sendable {
  var object: Object
  var uuid: String
  var name: String
  var isActive: Bool?
  var autostart: Bool?
  var isPersistent: Bool?
  var detail = Detail()
}

/// What is known of an object beyond what lists tell: nothing at first.
protocol ObjectDetail: Sendable {
  init()
}

/// What a `DefinedRow` has to be fetched with.
enum DefinedNeeds {
  static let activity = Needs(0)
  static let autostart = Needs(1)
  static let persistence = Needs(2)
  /// One question for all.
  static let bulk: Needs = [activity, autostart, persistence]

  /// What a kind of objects has to be asked for one by one, from 0 on.
  static func detail(_ number: UInt) -> Needs { Needs(3 + number) }
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

/// How objects of such a kind are listed, by which flags each of their properties is found out, and what is
/// asked of each by itself.
struct DefinedListing<Object: Sendable, Filter: OptionSet, Detail: ObjectDetail> {
  typealias Row = DefinedRow<Object, Detail>

  let listing: Listing<Object, Filter>
  let name: (Object) throws -> String
  let active: (yes: Filter, no: Filter)
  let autostart: (yes: Filter, no: Filter)
  let persistent: (yes: Filter, no: Filter)
  /// Asks one object for details.
  let describe: @Sendable (inout Detail, Object, Needs) throws -> Void

  /// The output for the objects that match, by name.
  ///
  /// - Parameter note: called with each object once it is known whether it is persistent.
  func output(
    of table: TableChoice<Row>, matching filter: Filter, noting note: (Row) -> Void = { _ in }
  ) throws -> Output {
    try table.output {
      try rows(matching: filter)
    } filling: { rows, needs in
      try fill(&rows, needs, filter)
      if needs.contains(DefinedNeeds.persistence) { rows.forEach(note) }
    }
  }

  /// The objects that match, by name, with what comes with the list.
  func rows(matching filter: Filter) throws -> [Row] {
    try listing.objects(filter).map {
      Row(object: $0, uuid: try listing.id($0), name: try name($0))
    }.sortedByName(\.name)
  }

  /// Fetches what is needed.
  func fill(_ rows: inout [Row], _ needs: Needs, _ filter: Filter) throws {
    let properties: [(Needs, WritableKeyPath<Row, Bool?>, (yes: Filter, no: Filter))] = [
      (DefinedNeeds.activity, \.isActive, active), (DefinedNeeds.autostart, \.autostart, autostart),
      (DefinedNeeds.persistence, \.isPersistent, persistent),
    ]
    for (need, property, flags) in properties where needs.contains(need) {
      let members = try listing.membership(of: flags.yes, or: flags.no, in: filter)
      for index in rows.indices { rows[index][keyPath: property] = members.contains(rows[index].uuid) }
    }
    let details = needs.subtracting(DefinedNeeds.bulk)
    guard !details.isEmpty else { return }
    rows = try Pipeline.map(rows) { [describe] row in
      Result {
        var row = row
        try describe(&row.detail, row.object, details)
        return row
      }
    }.map { try $0.get() }
  }
}

import CommandOutput
import Libvirt
import Platform

/// One domain of a listing, with what the chosen columns need and no more.
struct DomainRow: Sendable {
  /// What has to be fetched beyond id, UUID and name, which come with the list.
  enum Need {
    static let state = Needs(0)
    static let title = Needs(1)
    static let managedSave = Needs(2)
    static let persistence = Needs(3)
    static let autostart = Needs(4)
  }

  var domain: Domain
  var id: Int?
  var uuid: String
  var name: String
  var state: Domain.State?
  var title: String?
  var hasManagedSave: Bool?
  var isPersistent: Bool?
  var autostart: Bool?

  /// All columns, in the order of the data.
  static let columns: [Column<DomainRow>] = [
    Column("Id", "id", type: .number, text: { $0.id.map { "\($0)" } ?? "-" }) { Value($0.id) },
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("State", "state", needs: Need.state, style: { $0.state?.style }, text: \.stateText) {
      Value($0.state?.word)
    },
    Column("UUID", "uuid") { .string($0.uuid) },
    Column("Title", "title", needs: Need.title, isDefault: false, text: { $0.title ?? "" }) {
      Value($0.title)
    },
    Column("Persistent", "persistent", type: .truth, needs: Need.persistence) { Value($0.isPersistent) },
    Column("Autostart", "autostart", type: .truth, needs: Need.autostart) { Value($0.autostart) },
    Column("Managed Save", "managedSave", type: .truth, needs: Need.managedSave) { Value($0.hasManagedSave) },
  ]

  /// The state in text; a domain with a managed save image is "saved" if that was asked for.
  private var stateText: String {
    if id == nil, hasManagedSave == true { return "saved" }
    return state?.text ?? "no state"
  }

  typealias Filter = Connection.ListAllDomainsFlags

  /// The domains that match, the active ones by id, then the others by name.
  ///
  /// - Throws: `LibvirtError`.
  static func list(_ connection: Connection, matching filter: Filter) throws -> [DomainRow] {
    try connection.domains(filter).map { domain in
      DomainRow(domain: domain, id: domain.id, uuid: try domain.uuid, name: try domain.name)
    }.sorted(by: precedes)
  }

  /// Fetches what is needed. A domain that vanishes meanwhile is left out.
  ///
  /// - Throws: `LibvirtError`.
  static func fill(
    _ rows: inout [DomainRow], _ needs: Needs, from connection: Connection, matching filter: Filter
  ) throws {
    if needs.contains(Need.state) { try addStates(to: &rows, from: connection, filter) }
    if needs.contains(Need.title) { addTitles(to: &rows) }
    try addProperties(to: &rows, needs, from: connection, filter)
  }

  private static func precedes(_ first: DomainRow, _ second: DomainRow) -> Bool {
    switch (first.id, second.id) {
    case (let a?, let b?): a < b
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): first.name.lowercased() < second.name.lowercased()
    }
  }

  /// One call for all states; where the driver has no such call, one for each domain.
  private static func addStates(
    to rows: inout [DomainRow], from connection: Connection, _ filter: Filter
  ) throws {
    var states: [String: Domain.State] = [:]
    if rows.count > 1 {
      // The flags of both calls for active, persistent, running and so on are equal, in value and in meaning.
      let same = Connection.GetAllDomainStatsFlags(rawValue: filter.rawValue & 0xff)
      let records = (try? connection.allDomainStatistics(.state, same.union(.nowait))) ?? []
      for record in records {
        let state = record.statistics.int64("state.state").map {
          Domain.State(rawValue: UInt32(truncatingIfNeeded: $0))
        }
        states[try record.domain.uuid] = state
      }
    }
    rows = Pipeline.map(rows) { [states] row in
      var row = row
      row.state = states[row.uuid] ?? (try? row.domain.state)
      return row
    }.filter { $0.state != nil }
  }

  private static func addTitles(to rows: inout [DomainRow]) {
    rows = Pipeline.map(rows) { row in
      var row = row
      row.title = try? row.domain.metadata(.title)
      return row
    }
  }

  /// A list call for each property, whatever the number of domains; none where the filter settles the question.
  private static func addProperties(
    to rows: inout [DomainRow], _ needs: Needs, from connection: Connection, _ filter: Filter
  ) throws {
    let listing = Listing("Failed to list domains", id: { (domain: Domain) in try domain.uuid }) {
      try connection.domains($0)
    } orElse: {
      try connection.domains($0)
    }
    let properties: [(Needs, WritableKeyPath<DomainRow, Bool?>, yes: Filter, no: Filter)] = [
      (Need.managedSave, \.hasManagedSave, .managedsave, .noManagedsave),
      (Need.persistence, \.isPersistent, .persistent, .transient),
      (Need.autostart, \.autostart, .autostart, .noAutostart),
    ]
    for (need, property, yes, no) in properties where needs.contains(need) {
      let members = try listing.membership(of: yes, or: no, in: filter)
      for index in rows.indices { rows[index][keyPath: property] = members.contains(rows[index].uuid) }
    }
  }
}

import CommandOutput
import Libvirt
import Platform

/// One network of a listing; the detail is its title.
typealias NetworkRow = DefinedRow<Network, String>

extension DefinedRow<Network, String> {
  /// All columns, in the order of the data.
  static var columns: [Column<NetworkRow>] {
    [
      nameColumn, uuidColumn, activeColumn, autostartColumn, persistentColumn,
      Column("Title", "title", needs: DefinedNeeds.detail, isDefault: false, text: { $0.detail ?? "" }) {
        Value($0.detail)
      },
    ]
  }

  /// The networks that match, by name.
  static func fetch(
    from connection: Connection, matching filter: Connection.ListAllNetworksFlags, needing needs: Needs
  ) throws -> [NetworkRow] {
    let listing = DefinedListing(
      listing: Listing("Failed to list networks", id: { try $0.uuid }) {
        try connection.networks($0)
      } orElse: {
        try connection.networksOneByOne($0)
      }, name: { (network: Network) in try network.name }, active: (.active, .inactive),
      autostart: (.autostart, .noAutostart), persistent: (.persistent, .transient))
    let rows: [NetworkRow] = try listing.rows(matching: filter, needing: needs)
    return needs.contains(DefinedNeeds.detail) ? try withTitles(rows) : rows
  }

  private static func withTitles(_ rows: [NetworkRow]) throws -> [NetworkRow] {
    try Pipeline.map(rows) { row in
      Result {
        var row = row
        do {
          row.detail = try row.object.metadata(.title)
        } catch let error as LibvirtError where error.code == .noNetworkMetadata {
          row.detail = nil
        }
        return row
      }
    }.map { try $0.get() }
  }
}

extension Connection {
  /// The networks by the calls of old, for drivers without a list of all.
  fileprivate func networksOneByOne(_ filter: ListAllNetworksFlags) throws -> [Network] {
    var names: [String] = []
    if filter.contains(.active) {
      names += try attempt("Failed to get the number of active networks") { try activeNetworkNames }
    }
    if filter.contains(.inactive) {
      names += try attempt("Failed to get the number of inactive networks") { try inactiveNetworkNames }
    }
    return try names.map { try network(named: $0) }
  }
}

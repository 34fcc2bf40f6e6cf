import CommandOutput
import Libvirt

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

  /// How networks are listed.
  static func listing(
    _ connection: Connection
  ) -> DefinedListing<Network, Connection.ListAllNetworksFlags, String> {
    DefinedListing(
      listing: Listing("Failed to list networks", id: { try $0.uuid }) {
        try connection.networks($0)
      } orElse: {
        try connection.networksOneByOne($0)
      }, name: { (network: Network) in try network.name }, active: (.active, .inactive),
      autostart: (.autostart, .noAutostart), persistent: (.persistent, .transient), detail: title)
  }

  private static let title: @Sendable (Network) throws -> String? = { network in
    do {
      return try network.metadata(.title)
    } catch let error as LibvirtError where error.code == .noNetworkMetadata {
      return nil
    }
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

import CommandOutput
import Libvirt

/// One network of a listing.
typealias NetworkRow = DefinedRow<Network, NetworkDetail>

/// What a network has to be asked for by itself.
struct NetworkDetail: ObjectDetail {
  var title: String?
  var bridge: String?

  static let titleNeed = DefinedNeeds.detail(0)
  static let bridgeNeed = DefinedNeeds.detail(1)
}

extension DefinedRow<Network, NetworkDetail> {
  /// All columns, in the order of the data.
  static var columns: [Column<NetworkRow>] {
    [
      nameColumn, uuidColumn, activeColumn, autostartColumn, persistentColumn,
      Column(
        "Title", "title", needs: NetworkDetail.titleNeed, isDefault: false, text: { $0.detail.title ?? "" }
      ) {
        Value($0.detail.title)
      },
      Column("Bridge", "bridge", needs: NetworkDetail.bridgeNeed, isDefault: false) {
        Value($0.detail.bridge)
      },
    ]
  }

  /// How networks are listed.
  static func listing(
    _ connection: Connection
  ) -> DefinedListing<Network, Connection.ListAllNetworksFlags, NetworkDetail> {
    DefinedListing(
      listing: Listing("Failed to list networks", id: { try $0.uuid }) {
        try connection.networks($0)
      } orElse: {
        try connection.networksOneByOne($0)
      }, name: { (network: Network) in try network.name }, active: (.active, .inactive),
      autostart: (.autostart, .noAutostart), persistent: (.persistent, .transient), describe: describe)
  }

  private static let describe: @Sendable (inout NetworkDetail, Network, Needs) throws -> Void = {
    detail, network, needs in
    if needs.contains(NetworkDetail.titleNeed) { detail.title = try title(of: network) }
    if needs.contains(NetworkDetail.bridgeNeed) { detail.bridge = try? network.bridgeName }
  }

  private static func title(of network: Network) throws(LibvirtError) -> String? {
    do {
      return try network.metadata(.title)
    } catch  where error.code == .noNetworkMetadata {
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

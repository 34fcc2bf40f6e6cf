import CommandOutput
import Libvirt

// Which references may be patterns, and from which lists they choose.

extension DomainReference: PatternReference {
  static let noun = "domain"

  func object(in run: Run) throws -> Domain { try run.domain(self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    let connection = try run.connection()
    let all: DomainRow.Filter = [.active, .inactive]
    let rows = try attempt("Failed to list domains") { try DomainRow.list(connection, matching: all) }
    return PatternListing(columns: DomainRow.columns, rows: rows, name: \.name, object: \.domain) {
      try DomainRow.fill(&$0, $1, from: connection, matching: all)
    }
  }
}

extension LateReference: PatternReference {
  static var noun: String { Reference.noun }
  static var parent: (any PatternReference.Type)? { Reference.parent }

  func object(in run: Run) throws -> Reference.Object { try reference().object(in: run) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    try Reference.listing(in: run, of: parent)
  }
}

extension SnapshotReference: PatternReference {
  static let noun = "snapshot"
  static let parent: (any PatternReference.Type)? = DomainReference.self

  func object(in run: Run) throws -> DomainSnapshot { throw CommandFailure("a snapshot is of a domain") }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    guard let domain = parent as? Domain else { throw CommandFailure("a snapshot is of a domain") }
    let name = try domain.name
    let rows = try domain.snapshots().map {
      SnapshotRow(snapshot: $0, name: try $0.name, domain: name)
    }
    return PatternListing(columns: SnapshotRow.columns, rows: rows, name: \.name, object: \.snapshot) {
      SnapshotRow.fill(&$0, $1, of: domain)
    }
  }
}

extension CheckpointReference: PatternReference {
  static let noun = "checkpoint"
  static let parent: (any PatternReference.Type)? = DomainReference.self

  func object(in run: Run) throws -> DomainCheckpoint { throw CommandFailure("a checkpoint is of a domain") }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    guard let domain = parent as? Domain else { throw CommandFailure("a checkpoint is of a domain") }
    let name = try domain.name
    let rows = try domain.checkpoints().map {
      CheckpointRow(checkpoint: $0, name: try $0.name, domain: name)
    }
    return PatternListing(
      columns: CheckpointRow.columns, rows: rows, name: \.name, object: \.checkpoint
    ) { rows, needs in
      if needs.contains(CheckpointRow.Need.description) { CheckpointRow.describe(&rows) }
    }
  }
}

extension NetworkReference: PatternReference {
  static let noun = "network"

  func object(in run: Run) throws -> Network { try run.network(self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    try NetworkRow.listing(try run.connection()).patterns(of: NetworkRow.columns)
  }
}

extension NetworkPortReference: PatternReference {
  static let noun = "network port"
  static let parent: (any PatternReference.Type)? = PortNetwork.self

  func object(in run: Run) throws -> NetworkPort { throw CommandFailure("a port is of a network") }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    guard let network = parent as? Network else { throw CommandFailure("a port is of a network") }
    return PatternListing(
      columns: NetworkPortRow.columns, key: "uuid", rows: try NetworkPortRow.list(network), name: \.uuid,
      object: \.port
    ) { NetworkPortRow.fill(&$0, $1) }
  }
}

extension NetworkFilterReference: PatternReference {
  static let noun = "network filter"

  func object(in run: Run) throws -> NetworkFilter { try run.networkFilter(self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    PatternListing(
      columns: NetworkFilterRow.columns, rows: try NetworkFilterRow.list(run.connection()), name: \.name,
      object: \.filter
    ) { _, _ in }
  }
}

extension FilterBindingReference: PatternReference {
  static let noun = "network filter binding"

  func object(in run: Run) throws -> NetworkFilterBinding { try run.filterBinding(self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    PatternListing(
      columns: FilterBindingRow.columns, rows: try FilterBindingRow.list(run.connection()), name: \.device,
      object: \.binding
    ) { _, _ in }
  }
}

extension SecretReference: PatternReference {
  static let noun = "secret"

  func object(in run: Run) throws -> Secret { try run.secret(self) }

  /// A pattern is for UUIDs, or for what secrets are for.
  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    let listing = SecretRow.listing(try run.connection())
    return PatternListing(
      columns: SecretRow.columns, key: "uuid", rows: try SecretRow.list(listing, []), name: \.uuid,
      object: \.secret, otherNames: \.usages
    ) { try SecretRow.fill(&$0, $1, listing, []) }
  }
}

extension PoolReference: PatternReference {
  static let noun = "storage pool"

  func object(in run: Run) throws -> StoragePool { try run.pool(self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    try PoolRow.listing(try run.connection()).patterns(of: PoolRow.columns)
  }
}

extension DefinedListing {
  /// All objects, active or not, to choose from by patterns.
  func patterns(of columns: [Column<Row>]) throws -> PatternListing {
    let all = active.yes.union(active.no)
    return PatternListing(columns: columns, rows: try rows(matching: all), name: \.name, object: \.object) {
      try fill(&$0, $1, all)
    }
  }
}

extension VolumeReference: PatternReference {
  static let noun = "volume"
  static let parent: (any PatternReference.Type)? = VolumePool.self

  func object(in run: Run) throws -> StorageVolume { try run.volume(self, in: nil) }

  /// The volumes of a pool; a word can also be the key of one.
  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    guard let pool = parent as? StoragePool else {
      throw CommandFailure("a pattern for volumes needs the option --pool", code: .usage)
    }
    guard try pool.isActive else { throw CommandFailure("pool '\(try pool.name)' is not active") }
    return PatternListing(
      columns: VolumeRow.columns, rows: try VolumeRow.list(pool), name: \.name, object: \.volume,
      isNamed: { $0.name == $1 || $0.key == $1 }
    ) { VolumeRow.fill(&$0, $1, from: pool) }
  }
}

extension InterfaceReference: PatternReference {
  static let noun = "interface"

  func object(in run: Run) throws -> HostInterface { try run.interface(self) }

  /// The host's interfaces; a word can also be the MAC address of one.
  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    let rows = try InterfaceRow.list(try run.connection(), matching: [.active, .inactive])
    return PatternListing(
      columns: InterfaceRow.columns, rows: rows, name: \.name, object: \.interface,
      isNamed: { $0.name == $1 || $0.macAddress == $1 }
    ) { _, _ in }
  }
}

extension NodeDeviceReference: PatternReference {
  static let noun = "node device"

  func object(in run: Run) throws -> NodeDevice { try run.nodeDevice(named: self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    let listing = NodeDeviceListing(try run.connection(), matching: [.active, .inactive], run.persona)
    return PatternListing(
      columns: NodeDeviceRow.columns, rows: try listing.rows(), name: \.name, object: \.device
    ) { try listing.fill(&$0, $1) }
  }
}

extension NodeDeviceOrWWNReference: PatternReference {
  static let noun = NodeDeviceReference.noun

  func object(in run: Run) throws -> NodeDevice { try run.nodeDevice(self) }

  static func listing(in run: Run, of parent: (any Sendable)?) throws -> PatternListing {
    try NodeDeviceReference.listing(in: run, of: parent)
  }
}

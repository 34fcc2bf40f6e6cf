import CommandModel
import Libvirt
import Platform
import XML

/// Fetches live values for completion: as few round trips as can be, and errors are for the caller to swallow.
struct CandidateSource {
  let run: Run
  let request: CompletionRequest

  func values(_ source: Completion.Source) throws -> [String] {
    if source == .commands { return run.registry.listedNames + CommandGroup.allCases.map(\.rawValue) }
    guard let fetch = Self.fetches[source] else { return [] }
    return try fetch(self, connection())
  }

  private typealias Fetch = @Sendable (CandidateSource, Connection) throws -> [String]

  /// Every source that options may name.
  static var known: Set<Completion.Source> { Set(fetches.keys).union([.commands]) }

  private static let fetches: [Completion.Source: Fetch] = [
    .domains: { _, connection in try connection.domains().map { try $0.name } },
    .activeDomains: { _, connection in try connection.domains(.active).map { try $0.name } },
    .inactiveDomains: { _, connection in try connection.domains(.inactive).map { try $0.name } },
    .networks: { _, connection in try connection.networks().map { try $0.name } },
    .activeNetworks: { _, connection in try connection.networks(.active).map { try $0.name } },
    .inactiveNetworks: { _, connection in try connection.networks(.inactive).map { try $0.name } },
    .networkPorts: { source, _ in try source.network().ports().map { try $0.uuid } },
    .pools: { _, connection in try connection.storagePools().map { try $0.name } },
    .activePools: { _, connection in try connection.storagePools(.active).map { try $0.name } },
    .inactivePools: { _, connection in try connection.storagePools(.inactive).map { try $0.name } },
    .volumes: { source, connection in try source.volumes(connection) },
    .snapshots: { source, _ in try source.domain().snapshotNames() },
    .checkpoints: { source, _ in try source.domain().checkpoints().map { try $0.name } },
    .interfaces: { _, connection in try connection.hostInterfaces().map { try $0.name } },
    .activeInterfaces: { _, connection in try connection.hostInterfaces(.active).map { try $0.name } },
    .inactiveInterfaces: { _, connection in try connection.hostInterfaces(.inactive).map { try $0.name } },
    .nodeDevices: { _, connection in try connection.nodeDevices().map { try $0.name } },
    .filters: { _, connection in try connection.networkFilters().map { try $0.name } },
    .filterBindings: { _, connection in try connection.networkFilterBindings().map { try $0.portDevice } },
    .secrets: { _, connection in try connection.secrets().map { try $0.uuid } },
    .disks: { source, _ in try source.domainValues("/domain/devices/disk/target/@dev") },
    .domainInterfaces: { source, _ in
      try source.domainValues("/domain/devices/interface/target/@dev")
        + source.domainValues("/domain/devices/interface/mac/@address")
    },
    .deviceAliases: { source, _ in try source.domainValues("/domain/devices/*/alias/@name") },
    .ioThreads: { source, _ in try source.domain().ioThreads().map { "\($0.id)" } },
    .numaCells: { _, connection in try connection.numaCells().map { "\($0)" } },
  ]

  private func connection() throws -> Connection { try run.connection() }

  private func domain() throws -> Domain {
    guard let text = request.values["domain"] else { throw CommandFailure() }
    return try run.domain(DomainReference(text: text))
  }

  private func network() throws -> Network {
    guard let text = request.values["network"] else { throw CommandFailure() }
    let connection = try connection()
    if let network = try? connection.network(named: text) { return network }
    return try connection.network(uuid: text)
  }

  /// Names of the pool that was given; else the keys of all volumes, since a name alone would not say which pool.
  private func volumes(_ connection: Connection) throws -> [String] {
    if let name = request.values["pool"] {
      let named = try? connection.storagePool(named: name)
      return try (named ?? connection.storagePool(uuid: name)).volumes().map { try $0.name }
    }
    let pools = try connection.storagePools(.active)
    return Pipeline.map(pools) { pool in
      (try? pool.volumes().map { try $0.path }) ?? []
    }.flatMap { $0 }
  }

  private func domainValues(_ path: String) throws -> [String] {
    let document = try XMLDocument(parsing: domain().xmlDescription())
    return try document.nodes(matching: path).map(\.text)
  }
}

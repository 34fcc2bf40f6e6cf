import CommandDocs
import CommandModel
import Libvirt

/// The sources of live values.
extension Completion {
  static let commands = described("commands") { query in
    let (registry, topics) = (query.run.registry, query.run.persona.helpTopics)
    let commands = registry.commands.map(\.info).filter { !$0.isHidden }.map {
      Candidate($0.name, note: query.describes ? $0.summary : nil)
    }
    let others = registry.aliases.map(\.name) + HelpText.listedGroups(of: registry).map(\.keyword) + topics
    return commands + others.map { Candidate($0) }
  }

  static let schemas = live("schemas") { Schema.subjects($0.run.registry).map(\.name) }

  static let domains = described("domains") { try $0.domains() }
  static let activeDomains = described("active-domains") { try $0.domains(.active) }
  static let inactiveDomains = described("inactive-domains") { try $0.domains(.inactive) }

  static let networks = described("networks") { query in
    let connection = try query.connection()
    return try query.activity(of: connection.networks().map { try $0.name }) {
      try connection.networks(.active).map { try $0.name }
    }
  }
  static let activeNetworks = live("active-networks") {
    try $0.connection().networks(.active).map { try $0.name }
  }
  static let inactiveNetworks = live("inactive-networks") {
    try $0.connection().networks(.inactive).map { try $0.name }
  }
  static let networkUUIDs = live("network-uuids") { try $0.connection().networks().map { try $0.uuid } }
  static let networkPorts = live("network-ports") { try $0.network().ports().map { try $0.uuid } }

  static let pools = described("pools") { query in
    let connection = try query.connection()
    return try query.activity(of: connection.storagePools().map { try $0.name }) {
      try connection.storagePools(.active).map { try $0.name }
    }
  }
  static let activePools = live("active-pools") {
    try $0.connection().storagePools(.active).map { try $0.name }
  }
  static let inactivePools = live("inactive-pools") {
    try $0.connection().storagePools(.inactive).map { try $0.name }
  }
  static let poolUUIDs = live("pool-uuids") { try $0.connection().storagePools().map { try $0.uuid } }
  static let volumes = live("volumes") { try $0.volumes() }

  static let interfaces = described("interfaces") { query in
    let connection = try query.connection()
    return try query.activity(of: connection.hostInterfaces().map { try $0.name }) {
      try connection.hostInterfaces(.active).map { try $0.name }
    }
  }
  static let activeInterfaces = live("active-interfaces") {
    try $0.connection().hostInterfaces(.active).map { try $0.name }
  }
  static let inactiveInterfaces = live("inactive-interfaces") {
    try $0.connection().hostInterfaces(.inactive).map { try $0.name }
  }

  static let interfaceAddresses = live("interface-addresses") {
    try $0.connection().hostInterfaces().map { try $0.macAddress }.filter { !$0.isEmpty }
  }

  static let nodeDevices = live("node-devices") { try $0.connection().nodeDevices().map { try $0.name } }
  static let cpus = live("cpus") {
    let cpus = try $0.connection().hostCPUs()
    return cpus.online.numbers(below: cpus.count).map { "\($0)" }
  }
  static let numaCells = live("numa-cells") { try $0.connection().numaCells().map { "\($0)" } }
  static let filters = live("filters") { try $0.connection().networkFilters().map { try $0.name } }
  static let filterBindings = live("filter-bindings") {
    try $0.connection().networkFilterBindings().map { try $0.portDevice }
  }
  static let secrets = described("secrets") { try $0.secrets() }

  static let hypervisors = described("hypervisors") { KnownURIs.hypervisors(for: $0) }
  static let daemons = described("daemons") { KnownURIs.daemons(for: $0) }
}

/// The sources of live values of the domain that the line names.
extension Completion {
  static let snapshots = live("snapshots") { try $0.domain().snapshotNames() }
  static let checkpoints = live("checkpoints") { try $0.domain().checkpoints().map { try $0.name } }
  static let ioThreads = live("io-threads") { try $0.domain().ioThreads().map { "\($0.id)" } }
  /// The targets of the domain's disks.
  static let disks = live("disks") { try $0.domainValues("/domain/devices/disk/target/@dev") }
  /// The targets and MAC addresses of the domain's network interfaces.
  static let domainInterfaces = live("domain-interfaces") {
    try $0.domainValues("/domain/devices/interface/target/@dev")
      + $0.domainValues("/domain/devices/interface/mac/@address")
  }
  /// The names of the domain's throttle groups.
  static let throttleGroups = live("throttle-groups") {
    try $0.domainValues("/domain/throttlegroups/throttlegroup/group_name")
  }
  /// The aliases of the domain's devices.
  static let deviceAliases = live("device-aliases") { try $0.domainValues("/domain/devices/*/alias/@name") }
}

/// The sources of live values of the daemon that is administered.
extension Completion {
  static let servers = live("servers") { try $0.run.adminConnection().servers().map { try $0.name } }
  /// The clients of the server that the line names.
  static let clients = live("clients") { query in
    guard let name = query.request.values["server"] else { return [] }
    return try query.run.adminConnection().server(named: name).clients().map { "\(try $0.id)" }
  }
  static let logFilters = live("log-filters") { try $0.run.adminConnection().loggingFilters().words }
  static let logOutputs = live("log-outputs") { try $0.run.adminConnection().loggingOutputs().words }
}

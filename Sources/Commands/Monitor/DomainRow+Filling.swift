import CommandOutput
import Libvirt
import Platform

extension DomainRow {
  /// Fetches what is needed. A domain that vanishes meanwhile is left out where its state is needed.
  ///
  /// - Throws: `LibvirtError`.
  static func fill(
    _ rows: inout [DomainRow], _ needs: Needs, from connection: Connection, matching filter: Filter
  ) throws {
    if !needs.isDisjoint(with: Need.statistics) {
      addStatistics(to: &rows, needs.intersection(Need.statistics), from: connection, filter)
    }
    try addProperties(to: &rows, needs, from: connection, filter)
    addHoldings(to: &rows, needs, from: connection, filter)
    if needs.contains(Need.securityModel) { addSecurityModel(to: &rows, of: connection) }
    addAnswers(to: &rows, needs)
    if !needs.isDisjoint(with: Need.guest) { addGuests(to: &rows, needs, from: connection) }
  }

  /// A list call for each property, whatever the number of domains; none where the filter settles the question.
  private static func addProperties(
    to rows: inout [DomainRow], _ needs: Needs, from connection: Connection, _ filter: Filter
  ) throws {
    let listing = listing(connection)
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

  private static func listing(_ connection: Connection) -> Listing<Domain, Filter> {
    Listing("Failed to list domains", id: { try $0.uuid }) {
      try connection.domains($0)
    } orElse: {
      try connection.domains($0)
    }
  }

  private static func addSecurityModel(to rows: inout [DomainRow], of connection: Connection) {
    guard let model = try? connection.securityModel, !model.model.isEmpty else { return }
    for index in rows.indices { rows[index].securityModel = model }
  }
}

// MARK: - Statistics

extension DomainRow {
  /// One call for all that belongs to statistics; what a driver leaves out there is asked of each domain.
  private static func addStatistics(
    to rows: inout [DomainRow], _ needs: Needs, from connection: Connection, _ filter: Filter
  ) {
    let records = (try? statistics(of: rows, needs, from: connection, filter)) ?? []
    take(records, in: &rows)
    for index in rows.indices {
      // It uses none, which statistics do not say.
      if !rows[index].isActive { rows[index].cpuTime = rows[index].cpuTime ?? 0 }
    }
    Pipeline.update(&rows, where: { !$0.missing(of: needs).isEmpty }) { $0.ask(for: $0.missing(of: needs)) }
    if needs.contains(Need.state) { rows.removeAll { $0.state == nil } }
  }

  /// Drivers answer in the order of the list; a table of all domains is made only where one has left something out.
  private static func take(
    _ records: [(domain: Domain, statistics: TypedParameters)], in rows: inout [DomainRow]
  ) {
    let uuids = records.map { try? $0.domain.uuid }
    if uuids == rows.map(\.uuid) {
      for index in rows.indices { rows[index].take(records[index].statistics) }
    } else {
      let known = Dictionary(zip(uuids, records), uniquingKeysWith: { first, _ in first })
      for index in rows.indices {
        if let record = known[rows[index].uuid] { rows[index].take(record.statistics) }
      }
    }
  }

  private static func statistics(
    of rows: [DomainRow], _ needs: Needs, from connection: Connection, _ filter: Filter
  ) throws -> [(domain: Domain, statistics: TypedParameters)] {
    let groups: [(Needs, Domain.StatsTypes)] = [
      (Need.state, .state), (Need.cpuTime, .cpuTotal), (Need.memory, .balloon), (Need.vcpus, .vcpu),
      (Need.maxVcpus, .vcpu),
    ]
    let wanted = groups.reduce(into: Domain.StatsTypes()) {
      if needs.contains($1.0) { $0.formUnion($1.1) }
    }
    // Filters may have left a few of very many.
    if rows.count <= 32 { return try connection.statistics(of: rows.map(\.domain), wanted, .nowait) }
    // The flags of both calls for active, persistent, running and so on are equal, in value and in meaning.
    let same = Connection.GetAllDomainStatsFlags(rawValue: filter.rawValue & 0xff)
    return try connection.allDomainStatistics(wanted, same.union(.nowait))
  }

  private mutating func take(_ statistics: TypedParameters) {
    if let number = statistics.int64("state.state") {
      state = Domain.StateWithReason(
        state: Domain.State(rawValue: UInt32(truncatingIfNeeded: number)),
        rawReason: UInt32(truncatingIfNeeded: statistics.int64("state.reason") ?? 0))
    }
    cpuTime = statistics.uint64("cpu.time") ?? cpuTime
    memory = statistics.uint64("balloon.current") ?? memory
    maxMemory = statistics.uint64("balloon.maximum") ?? maxMemory
    vcpus = statistics.uint64("vcpu.current").flatMap { Int(exactly: $0) } ?? vcpus
    maxVcpus = statistics.uint64("vcpu.maximum").flatMap { Int(exactly: $0) } ?? maxVcpus
  }

  /// What of the needs statistics have not settled.
  private func missing(of needs: Needs) -> Needs {
    var missing = needs
    if state != nil { missing.remove(Need.state) }
    if cpuTime != nil { missing.remove(Need.cpuTime) }
    if memory != nil, maxMemory != nil { missing.remove(Need.memory) }
    if vcpus != nil { missing.remove(Need.vcpus) }
    if maxVcpus != nil { missing.remove(Need.maxVcpus) }
    return missing
  }

  private mutating func ask(for needs: Needs) {
    if needs.contains(Need.state) { state = try? domain.stateWithReason }
    if needs.contains(Need.maxVcpus) {
      maxVcpus = try? domain.vcpuCount([.maximum, isActive ? .live : .config])
    }
    guard !needs.isDisjoint(with: [Need.cpuTime, Need.memory, Need.vcpus]),
      let info = try? domain.info
    else { return }
    cpuTime = cpuTime ?? info.cpuTimeNanoseconds
    memory = memory ?? info.memoryKiB
    maxMemory = maxMemory ?? info.maxMemoryKiB
    vcpus = vcpus ?? info.vcpuCount
  }
}

// MARK: - What domains have

extension DomainRow {
  /// One call finds the domains that have any; only these are asked how many.
  private static func addHoldings(
    to rows: inout [DomainRow], _ needs: Needs, from connection: Connection, _ filter: Filter
  ) {
    let listing = listing(connection)
    if !needs.isDisjoint(with: [Need.snapshots, Need.currentSnapshot]),
      let holders = try? listing.membership(of: .hasSnapshot, or: .noSnapshot, in: filter)
    {
      for index in rows.indices where !holders.contains(rows[index].uuid) { rows[index].snapshots = 0 }
      Pipeline.update(&rows, where: { $0.snapshots == nil }) { $0.askForSnapshots(needs) }
    }
    if needs.contains(Need.checkpoints),
      let holders = try? listing.membership(of: .hasCheckpoint, or: .noCheckpoint, in: filter)
    {
      for index in rows.indices where !holders.contains(rows[index].uuid) { rows[index].checkpoints = 0 }
      Pipeline.update(&rows, where: { $0.checkpoints == nil }) {
        $0.checkpoints = try? $0.domain.checkpoints().count
      }
    }
  }

  private mutating func askForSnapshots(_ needs: Needs) {
    if needs.contains(Need.snapshots) { snapshots = try? domain.snapshotCount() }
    if needs.contains(Need.currentSnapshot) { currentSnapshot = try? domain.currentSnapshot.name }
  }
}

// MARK: - Questions to each

extension DomainRow {
  /// What no bulk call tells: at most one question of each kind to each domain, and to active ones only where the others
  /// have none of it.
  private static func addAnswers(to rows: inout [DomainRow], _ needs: Needs) {
    let forAll: Needs = [Need.title, Need.description, Need.osType, Need.messages, Need.autostartOnce]
    let forActive: Needs = [Need.updated, Need.securityLabel]
    if needs.contains(Need.updated) {
      // The definition of what does not run is what will run.
      for index in rows.indices where !rows[index].isActive { rows[index].isUpdated = false }
    }
    if !needs.isDisjoint(with: forAll) {
      Pipeline.update(&rows) { $0.askEach(needs) }
    } else if !needs.isDisjoint(with: forActive) {
      Pipeline.update(&rows, where: \.isActive) { $0.askEach(needs) }
    }
  }

  private mutating func askEach(_ needs: Needs) {
    if needs.contains(Need.description) { description = description ?? (try? DomainDescription(of: domain)) }
    // The description has the title, too.
    if needs.contains(Need.title), description == nil { title = try? domain.metadata(.title) }
    if needs.contains(Need.osType) { osType = try? domain.osType }
    if needs.contains(Need.messages) { messages = try? domain.messages() }
    // Libraries older than 11.2 have no such switch.
    if needs.contains(Need.autostartOnce) { autostartOnce = try? domain.autostartOnce }
    guard isActive else { return }
    if needs.contains(Need.updated) { isUpdated = try? domain.isUpdated }
    if needs.contains(Need.securityLabel) {
      securityLabel = (try? domain.securityLabel).flatMap { $0.label.isEmpty ? nil : $0 }
    }
  }

  /// Addresses and host names of the domains that run; the others are asked nothing.
  private static func addGuests(to rows: inout [DomainRow], _ needs: Needs, from connection: Connection) {
    guard rows.contains(where: \.isActive) else { return }
    let leases = Pending { LeaseTable(of: connection) }
    Pipeline.update(&rows, where: { $0.isActive && $0.description == nil }) {
      $0.description = try? DomainDescription(of: $0.domain)
    }
    let places = rows.indices.filter { rows[$0].isActive && rows[$0].description != nil }
    let guests = places.compactMap { place in
      rows[place].description.map { GuestNetworkQuery.Guest(domain: rows[place].domain, description: $0) }
    }
    let query = GuestNetworkQuery(
      wantsAddresses: needs.contains(Need.addresses), wantsHostname: needs.contains(Need.hostname))
    for (place, answer) in zip(places, query.answers(for: guests, leases: leases.value)) {
      rows[place].guest = answer
    }
  }
}

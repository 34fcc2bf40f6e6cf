import CommandModel
import Libvirt
import Platform
import XML

/// A source of values that has to be asked for them.
struct LiveValues: CompletionSource {
  let name: String
  /// As few round trips as can be; errors are for the caller to swallow.
  let fetch: @Sendable (LiveQuery) throws -> [Candidate]
}

extension Completion {
  /// Declares a source: its name, and how its values are fetched.
  static func live(
    _ name: String, _ fetch: @escaping @Sendable (LiveQuery) throws -> [String]
  ) -> Completion {
    .live(LiveValues(name: name) { query in try fetch(query).map { Candidate($0) } })
  }

  /// Declares a source whose values have notes.
  static func described(
    _ name: String, _ fetch: @escaping @Sendable (LiveQuery) throws -> [Candidate]
  ) -> Completion {
    .live(LiveValues(name: name, fetch: fetch))
  }
}

/// What a source is asked with: a connection, and what the line says already.
struct LiveQuery: Sendable {
  let run: Run
  let request: CompletionRequest
  let style: CandidateStyle

  /// Whether notes are wanted; what they cost is saved where they are not.
  var describes: Bool { style != .virsh && run.persona.describesCandidates }

  func connection() throws -> Connection { try run.connection() }

  /// The domain that the line names. Throws when it names none.
  func domain() throws -> Domain {
    guard let text = request.values["domain"] else { throw CommandFailure() }
    return try run.domain(DomainReference(text: text))
  }

  /// The network that the line names. Throws when it names none.
  func network() throws -> Network {
    guard let text = request.values["network"] else { throw CommandFailure() }
    let connection = try connection()
    if let network = try? connection.network(named: text) { return network }
    return try connection.network(uuid: text)
  }

  /// Names of the pool that was given; else the keys of all volumes, since a name alone would not
  /// say which pool.
  func volumes() throws -> [String] {
    let connection = try connection()
    if let name = request.values["pool"] {
      let named = try? connection.storagePool(named: name)
      return try (named ?? connection.storagePool(uuid: name)).volumes().map { try $0.name }
    }
    let pools = try connection.storagePools(.active)
    return Pipeline.map(pools) { pool in
      (try? pool.volumes().map { try $0.path }) ?? []
    }.flatMap { $0 }
  }

  /// What an expression finds in the description of the domain that the line names.
  func domainValues(_ path: String) throws -> [String] {
    let document = try XMLDocument(parsing: domain().xmlDescription())
    return try document.nodes(matching: path).map(\.text)
  }
}

// MARK: - Notes

extension LiveQuery {
  /// The names of domains, with their states by one question for all.
  func domains(_ filter: DomainRow.Filter = []) throws -> [Candidate] {
    let connection = try connection()
    var rows = try connection.domains(filter).map { try DomainRow($0) }
    if describes {
      try? DomainRow.fill(&rows, DomainRow.Need.state, from: connection, matching: filter)
    }
    return rows.map { Candidate($0.name, note: $0.state?.state.text) }
  }

  /// All names of a kind of objects, with which of them are active, by one more question.
  func activity(of all: [String], active: () throws -> [String]) throws -> [Candidate] {
    guard describes, !all.isEmpty, let active = try? Set(active()) else { return all.map { Candidate($0) } }
    return all.map { Candidate($0, note: active.contains($0) ? "active" : "inactive") }
  }

  /// The UUIDs of secrets, with what they are for, which comes with the list.
  func secrets() throws -> [Candidate] {
    try SecretRow.list(SecretRow.listing(connection()), []).map {
      Candidate($0.uuid, note: describes ? $0.usages.last : nil)
    }
  }
}

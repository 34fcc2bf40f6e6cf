import Libvirt

/// How objects of one kind are listed: in bulk, with the calls of old where a driver has no such call, and
/// filtered again to learn which of them have a property.
struct Listing<Object, Filter: OptionSet> {
  /// The sentence of the error, such as "Failed to list networks".
  let sentence: String
  let bulk: (Filter) throws -> [Object]
  let fallback: (Filter) throws -> [Object]
  /// What tells one object from another.
  let id: (Object) throws -> String

  init(
    _ sentence: String, id: @escaping (Object) throws -> String,
    inBulk bulk: @escaping (Filter) throws -> [Object],
    orElse fallback: @escaping (Filter) throws -> [Object]
  ) {
    self.sentence = sentence
    self.id = id
    self.bulk = bulk
    self.fallback = fallback
  }

  /// The objects that pass a filter.
  func objects(_ filter: Filter) throws -> [Object] {
    do {
      return try bulk(filter)
    } catch let error as LibvirtError where error.code == .noSupport {
      return try fallback(filter)
    } catch let error as LibvirtError {
      throw CommandFailure(sentence, because: error)
    }
  }

  /// Which of the objects that pass a filter have a property, by one filtered list call, or by none where the
  /// filter itself settles the question.
  ///
  /// - Parameters:
  ///   - yes: the flag that keeps the objects with the property.
  ///   - no: the flag that keeps the others.
  func membership(of yes: Filter, or no: Filter, in filter: Filter) throws -> Membership {
    switch (filter.isSuperset(of: yes), filter.isSuperset(of: no)) {
    case (true, false): .all
    case (false, true): .none
    default: .some(Set(try bulk(yes).map(id)))
    }
  }
}

/// The flags of list calls that know none.
struct NoFilter: OptionSet {
  let rawValue: Int
}

/// Which objects of a listing have a property.
enum Membership: Sendable {
  case all
  case none
  case some(Set<String>)

  func contains(_ id: String) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .some(let ids): ids.contains(id)
    }
  }
}

extension Sequence {
  /// In the order of their names, as virsh sorts: letters of either case are equal.
  func sortedByName(_ name: (Element) throws -> String) rethrows -> [Element] {
    try map { (key: try name($0).lowercased(), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}

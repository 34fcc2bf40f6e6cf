/// Which objects of a listing have a property, learnt by one filtered list call or none.
enum Membership: Sendable {
  case all
  case none
  case some(Set<String>)

  /// - Parameters:
  ///   - yes: the flag that keeps the objects with the property.
  ///   - no: the flag that keeps the others.
  ///   - filter: how the listing is filtered: if that settles the question, nothing is asked.
  ///   - list: the ids of the objects that pass a filter.
  init<Flags: OptionSet>(
    of yes: Flags, or no: Flags, in filter: Flags, asking list: (Flags) throws -> [String]
  ) rethrows {
    switch (filter.isSuperset(of: yes), filter.isSuperset(of: no)) {
    case (true, false): self = .all
    case (false, true): self = .none
    default: self = .some(Set(try list(yes)))
    }
  }

  func contains(_ id: String) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .some(let ids): ids.contains(id)
    }
  }
}

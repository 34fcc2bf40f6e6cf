import CommandModel

extension Completion {
  static let domains = Completion.source(.domains)
  static let activeDomains = Completion.source(.activeDomains)
  static let inactiveDomains = Completion.source(.inactiveDomains)
  static let networks = Completion.source(.networks)
  static let pools = Completion.source(.pools)
  static let volumes = Completion.source(.volumes)
  static let snapshots = Completion.source(.snapshots)
  static let commands = Completion.source(.commands)
  static let numaCells = Completion.source(.numaCells)
}

/// Where live values come from; `Session.candidates` knows how to fetch each.
extension Completion.Source {
  static let domains = Completion.Source("domains")
  static let activeDomains = Completion.Source("active-domains")
  static let inactiveDomains = Completion.Source("inactive-domains")
  static let networks = Completion.Source("networks")
  static let pools = Completion.Source("pools")
  static let volumes = Completion.Source("volumes")
  static let snapshots = Completion.Source("snapshots")
  static let commands = Completion.Source("commands")
  static let numaCells = Completion.Source("numa-cells")
}

import CommandModel
import CommandOutput
import Libvirt

/// What a question or a change is about: the running object, its definition, or both.
///
/// The options --live, --config and --current of a command. With none of them some calls of libvirt have a
/// default of their own, which is not the same as --current.
class Impact: OptionGroup {
  /// The options of this kind.
  enum Scope: String { case live, config, current }

  private let flags: [(scope: Scope, flag: Flag)]

  /// - Parameter words: the help of each option that the command has, in its order.
  init(_ words: KeyValuePairs<Scope, String>) {
    flags = words.map { ($0.key, Flag($0.key.rawValue, $0.value)) }
  }

  var live: Bool { has(.live) }
  var config: Bool { has(.config) }
  var current: Bool { has(.current) }

  /// Whether any of the options was given.
  var isGiven: Bool { live || config || current }

  /// The bits for libvirt; none for --current and for no option at all.
  func bits<Bits: ImpactBits>(_ type: Bits.Type = Bits.self) -> Bits {
    var bits: Bits = []
    if live { bits.insert(.live) }
    if config { bits.insert(.config) }
    return bits
  }

  /// What a change was made to, as data: whether to the running domain, and whether to the definition.
  ///
  /// - Parameter standard: what the call changes when no option is given.
  func reach(in domain: Domain, standard: Scope) -> (live: Value, config: Value) {
    let scope = current ? .current : isGiven ? nil : standard
    // As the domain was when it was looked up.
    let isActive = domain.id != nil
    return switch scope {
    case .current: (.bool(isActive), .bool(!isActive))
    case .live: (true, false)
    case .config: (false, true)
    case nil: (.bool(live), .bool(config))
    }
  }

  /// The same as members of the data of a change.
  func members(in domain: Domain, standard: Scope) -> [Member] {
    let reach = reach(in: domain, standard: standard)
    return [Member(key: "live", value: reach.live), Member(key: "config", value: reach.config)]
  }

  /// Refuses --current beside another of the options.
  override func check() throws {
    if current, live { throw CommandFailure.exclusive("current", "live") }
    if current, config { throw CommandFailure.exclusive("current", "config") }
  }

  private func has(_ scope: Scope) -> Bool {
    flags.contains { $0.scope == scope && $0.flag.wrappedValue }
  }
}

/// A set of flags that has the bits of virDomainModificationImpact among its own.
protocol ImpactBits: OptionSet where Element == Self {
  static var live: Self { get }
  static var config: Self { get }
}

extension Domain.ModificationImpact: ImpactBits {}
extension Domain.MemoryModFlags: ImpactBits {}
extension Domain.VcpuFlags: ImpactBits {}
extension Domain.DeviceModifyFlags: ImpactBits {}
extension Network.UpdateFlags: ImpactBits {}
extension NodeDevice.UpdateFlags: ImpactBits {}

extension KeyValuePairs where Key == Impact.Scope, Value == String {
  /// The options of most commands that change a domain.
  static var changing: Self {
    [
      .config: "change the definition", .live: "change the running domain",
      .current: "change the domain as it is",
    ]
  }

  /// The options of most commands that show something, or change it when they are given a new value.
  static var showingOrChanging: Self {
    [
      .config: "show or change the definition", .live: "show or change the running domain",
      .current: "show or change the domain as it is",
    ]
  }

  /// The options of commands that show or change what somebody has noted with a network.
  static var notedOfNetwork: Self {
    [
      .live: "the active network", .config: "the definition, for the next start",
      .current: "the network in its present state",
    ]
  }

  /// The options of commands that show or change what somebody has noted with a domain.
  static var noted: Self {
    [
      .live: "the running domain", .config: "the definition, for the next start",
      .current: "the domain in its present state",
    ]
  }
}

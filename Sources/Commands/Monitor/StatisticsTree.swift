import CommandOutput
import Libvirt

/// The flat names of a domain's statistics, such as `block.0.rd.bytes`, as nested data.
///
/// Parts of names that are numbers become the elements of a list, each with its `index`, since IOThreads have
/// numbers with gaps. Amounts of memory become bytes, times seconds, states words.
struct StatisticsTree {
  /// What stands under a part of a name.
  private struct Node {
    var value: Value?
    /// In the order in which they came.
    var children: [(part: String, node: Node)] = []

    mutating func set(_ value: Value, at path: ArraySlice<Substring>) {
      guard let part = path.first.map(String.init) else {
        self.value = value
        return
      }
      if let index = children.firstIndex(where: { $0.part == part }) {
        children[index].node.set(value, at: path.dropFirst())
      } else {
        var child = Node()
        child.set(value, at: path.dropFirst())
        children.append((part, child))
      }
    }
  }

  private var root = Node()

  init(_ statistics: TypedParameters) {
    let state = statistics.int64("state.state").map { Domain.State(rawValue: UInt32(truncatingIfNeeded: $0)) }
    for entry in statistics {
      let path = entry.name.split(separator: ".")
      root.set(Self.value(entry, of: state), at: path[...])
    }
  }

  /// The groups of statistics.
  var members: [Member] { Self.members(of: root) }

  private static func members(of node: Node) -> [Member] {
    let listed = node.children.filter { Int($0.part) != nil }
    // How many elements there are can be seen from the list.
    let named = node.children.filter { Int($0.part) == nil && (listed.isEmpty || $0.part != "count") }
    var members = named.map { Member(key: $0.part.camelCase, value: value(of: $0.node)) }
    if !listed.isEmpty { members.append(Member(key: "items", value: .array(listed.map(element)))) }
    return members
  }

  private static func value(of node: Node) -> Value {
    if node.children.isEmpty { return node.value ?? .null }
    let inner = members(of: node)
    if inner.count == 1, inner[0].key == "items" { return inner[0].value }
    if inner.count == 1, inner[0].key == "count", inner[0].value == .integer(0) { return .array([]) }
    let own = node.value.map { [Member(key: "value", value: $0)] } ?? []
    return .object(own + inner)
  }

  private static func element(_ child: (part: String, node: Node)) -> Value {
    .object([Member(key: "index", value: Value(Int(child.part)))] + members(of: child.node))
  }
}

extension StatisticsTree {
  private static func value(_ entry: TypedParameters.Entry, of state: Domain.State?) -> Value {
    guard let number = entry.value.uint64 else { return Value(entry.value) }
    switch entry.name {
    case "state.state": return .string(Domain.State(rawValue: UInt32(clamping: number)).word)
    case "state.reason":
      let reason = state.map { Domain.StateReason(state: $0, rawReason: UInt32(clamping: number)) }
      return .string(reason?.word ?? "unknown")
    case "dirtyrate.calc_status":
      return .string(Domain.DirtyRateStatus(rawValue: UInt32(clamping: number)).name ?? "unknown")
    case "dirtyrate.megabytes_per_second": return Value(product: number, 1 << 20)
    case "balloon.major_fault", "balloon.minor_fault", "balloon.hugetlb_pgalloc", "balloon.hugetlb_pgfail":
      return Value(number)
    case "balloon.last-update":
      return number == 0 ? .null : Value(Int64(exactly: number).flatMap { Moment(seconds: $0).rfc3339 })
    default: return measured(number, entry.name)
    }
  }

  /// A number with the unit that its name implies.
  private static func measured(_ number: UInt64, _ name: String) -> Value {
    let parts = name.split(separator: ".")
    guard let group = parts.first, let last = parts.last else { return Value(number) }
    switch (group, last) {
    case ("vcpu", "state"): return .string(VcpuState(rawValue: UInt32(clamping: number)).name ?? "unknown")
    case ("balloon", _): return Value(kibibytes: number)
    case ("cpu", "time"), ("cpu", "user"), ("cpu", "system"), ("vcpu", "time"), ("vcpu", "wait"),
      ("vcpu", "delay"), ("block", "times"):
      return .double(Double(number) / 1e9)
    default: return Value(number)
    }
  }
}

import CommandOutput
import Libvirt

/// The flat names of a domain's statistics, such as `block.0.rd.bytes`, as nested data in the catalogue's keys.
///
/// What numbers in names count become the elements of a list. A name that is not known stays as it is, with its value,
/// under `other`: what it counts in can be told from its name alone.
struct DomainStatistics {
  /// What stands under a key.
  private struct Node {
    var value: Value?
    var isList = false
    /// In the order in which they came.
    var children: [(part: String, node: Node)] = []

    mutating func set(_ value: Value?, at path: ArraySlice<String>) {
      guard let part = path.first else {
        if let value { self.value = value } else { isList = true }
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

    /// Elements are the children of a list; some lists say which number each has.
    func output(numbering key: String?) -> Value {
      if let value { return value }
      let elements = children.filter { $0.part.hasPrefix("#") }
      guard isList || !elements.isEmpty else { return .object(members) }
      return .array(
        elements.map { part, node in
          let number = key.map { [Member(key: $0, value: Value(Int(part.dropFirst())))] } ?? []
          return .object(number + node.members)
        })
    }

    var members: [Member] {
      children.map { part, node in
        Member(key: part, value: node.output(numbering: StatisticsRule.numbered[part]))
      }
    }
  }

  private var root = Node()
  private let rules: [String: StatisticsRule]

  /// - Parameter rules: where each goes, by its name with `*` for numbers.
  init(_ statistics: TypedParameters, rules: [String: StatisticsRule] = StatisticsRule.all) {
    self.rules = rules
    let state = statistics.int64("state.state").map { Domain.State(rawValue: UInt32(truncatingIfNeeded: $0)) }
    for entry in statistics { add(entry, of: state) }
  }

  /// The keys that statistics can have.
  static var keys: [ShapeKey] {
    let known = Set(
      StatisticsRule.all.values.compactMap { $0.path.split(separator: ".").first.map(String.init) })
    return (known.sorted() + ["perf", "other"]).map { ShapeKey("\($0)?") }
  }

  /// The statistics.
  var members: [Member] { root.members }

  private mutating func add(_ entry: TypedParameters.Entry, of state: Domain.State?) {
    let parts = entry.name.split(separator: ".").map(String.init)
    let numbers = parts.filter { Int($0) != nil }
    let pattern = parts.map { Int($0) == nil ? $0 : "*" }.joined(separator: ".")
    guard let rule = rules[pattern] else { return addUnknown(entry, parts) }
    var rest = numbers[...]
    let path = rule.path.split(separator: ".").map { $0 == "*" ? "#" + (rest.popFirst() ?? "") : String($0) }
    let value = rule.meaning == .count ? Value?.none : rule.value(entry.value, of: state)
    root.set(value, at: path[...])
  }

  private mutating func addUnknown(_ entry: TypedParameters.Entry, _ parts: [String]) {
    let value = Value(entry.value)
    if parts.first == "perf" {
      root.set(value, at: ["perf", parts.dropFirst().joined(separator: ".").camelCase])
    } else if parts.first == "vcpu", parts.count > 2, Int(parts[1]) != nil {
      let name = parts.dropFirst(2).joined(separator: ".")
      root.set(value, at: ["vcpuStatistics", "#" + parts[1], "other", name])
    } else {
      root.set(value, at: ["other", entry.name])
    }
  }
}

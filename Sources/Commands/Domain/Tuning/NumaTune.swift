import CommandModel
import CommandOutput
import Libvirt

/// Show or set from which NUMA nodes of the host a domain's memory comes.
struct NumaTune: Command {
  static let info = CommandInfo(
    "numatune", group: .domain, "show or set from which NUMA nodes a domain's memory comes",
    many: .each("tuned"),
    discussion: """
      Without a mode and a set of nodes, shows what is set. A set is a list of numbers and ranges, such as 0-3,8, and ^2
      takes one out of a range. The mode says how strictly the set is kept to.
      """)

  static var examples: [Example] {
    [
      Example("numatune web1", "Show where the memory comes from."),
      Example(
        "numatune db1 --mode strict --nodeset 0 --config", "From the next boot on, take it from node 0 alone."
      ),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "numaMode?", "numaNodeset?", .parameters),
    .silentChange(of: .domain, "numaMode?", "numaNodeset?", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option(
    "mode", "how the nodes are used: strict, preferred, interleave, restrictive, or a number",
    complete: .words(modes))
  var mode: Late<String>?
  @Option("nodeset", "NUMA nodes of the host", complete: .none("a list of numbers"))
  var nodeSet: Late<String>?
  let impact = Impact(.showingOrChanging)

  private static let modes = (0...3).compactMap { Domain.NumatuneMemMode(rawValue: $0).name }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let changes = try changes()
    guard changes.isEmpty else {
      try attempt("Unable to change numa parameters") {
        try domain.setNumaParameters(changes, impact.bits())
      }
      return .silentChange(
        of: try domain.identity, changes.map { Member(key: $0.name.dataKey, value: Self.field($0).value) },
        at: impact.reach(in: domain, standard: .current))
    }
    let count = try attempt("Unable to get number of memory parameters") {
      try domain.numaParameterCount(impact.bits())
    }
    let parameters = try attempt("Unable to get numa parameters") {
      try domain.numaParameters(count: count, impact.bits())
    }
    return .record(Record(about: try domain.identity, separator: ": ", parameters.map(Self.field)))
  }

  private func changes() throws -> TypedParameters {
    var changes = TypedParameters()
    if let nodes = try nodeSet?.value() { changes.append("numa_nodeset", .string(nodes)) }
    if let mode = try mode?.value() { changes.append("numa_mode", .int(try Self.number(ofMode: mode))) }
    return changes
  }

  /// A number may be one that only the other end knows.
  private static func number(ofMode word: String) throws -> Int32 {
    let index = modes.firstIndex(of: word).flatMap { Int32(exactly: $0) }
    guard let number = index ?? Int32(cInteger: word) else {
      throw CommandFailure("Invalid mode: \(word)", code: .usage)
    }
    return number
  }

  private static func field(_ parameter: TypedParameters.Entry) -> Field {
    switch (parameter.name, parameter.value) {
    case ("numa_mode", let value):
      let word = value.uint64.flatMap { UInt32(exactly: $0) }.flatMap {
        Domain.NumatuneMemMode(rawValue: $0).name
      }
      return Field(parameter.name, parameter.name.dataKey, .string(word ?? value.text))
    case ("numa_nodeset", .string(let list)):
      let nodes = CPUList.numbers(in: list)
      return Field(parameter.name, parameter.name.dataKey, nodes.isEmpty ? .null : Value(nodes), text: list)
    default:
      return Field(
        parameter.name, parameter.name.dataKey, Value(parameter.value), text: parameter.value.text)
    }
  }
}

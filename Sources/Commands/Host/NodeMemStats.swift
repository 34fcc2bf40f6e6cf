import CommandModel
import CommandOutput
import Libvirt

/// Show how the host's memory is used.
struct NodeMemStats: Command {
  static let info = CommandInfo(
    "nodememstats", group: .host, "show how the memory of the host, or of a NUMA cell, is used")

  static var examples: [Example] {
    [
      Example("nodememstats", "Show how the host's memory is used.", needs: .host),
      Example("nodememstats --cell 0", "Show one NUMA cell.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys(
    "cell?", "memory?", "freeMemory?", "buffers?", "cached?", .parameters)

  private static let keys = [
    "total": "memory", "free": "freeMemory", "buffers": "buffers", "cached": "cached",
  ]

  @Option("cell", "number of a NUMA cell", complete: .numaCells) var cell: Int32?

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let cell = cell.map(Int.init)
    let count = try attempt("Unable to get number of memory stats") {
      try connection.memoryStatisticCount(cell: cell)
    }
    let statistics = try attempt("Unable to get memory stats") {
      try connection.memoryStatistics(cell: cell, count: count)
    }
    let scope = cell.flatMap { $0 < 0 ? nil : Field(nil, "cell", Value($0)) }.map { [$0] } ?? []
    return .record(Record(labelWidth: 7, separator: ": ", scope + statistics.map(Self.field)))
  }

  private static func field(of statistic: Connection.Statistic) -> Field {
    guard let key = keys[statistic.name] else {
      return Field(statistic.name, statistic.name, Value(statistic.value), text: text(statistic))
    }
    return Field(statistic.name, key, Value(kibibytes: statistic.value), text: text(statistic))
  }

  private static func text(_ statistic: Connection.Statistic) -> String {
    "\(statistic.value)".leftPadded(to: 20) + " KiB"
  }
}

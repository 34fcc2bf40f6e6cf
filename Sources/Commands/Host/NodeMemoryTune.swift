import CommandModel
import CommandOutput
import Libvirt

/// Show or set how the host shares equal pages of memory.
struct NodeMemoryTune: Command {
  static let info = CommandInfo(
    "node-memory-tune", group: .host, "show or set how the host shares equal pages of its guests' memory",
    discussion: """
      Without a value, shows how the kernel looks for equal pages (KSM), and what it has found. Numbers that are 0 or 1
      are truth values in data.
      """)

  static var examples: [Example] {
    [
      Example("node-memory-tune", "Show how equal pages of guests are shared.", needs: .host),
      Example(
        "node-memory-tune --shm-pages-to-scan 200 --shm-sleep-millisecs 50", "Look for them more eagerly.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .keys(
      "shmPagesToScan?", "shmSleep?", "shmPagesShared?", "shmPagesSharing?", "shmPagesUnshared?",
      "shmPagesVolatile?", "shmFullScans?", "shmMergeAcrossNodes?", .parameters),
    .keys("changed", "shmPagesToScan?", "shmSleep?", "shmMergeAcrossNodes?"))

  @Option("shm-pages-to-scan", "pages to look at before a rest", complete: .none("any number"))
  var pagesToScan: UInt32?
  @Option("shm-sleep-millisecs", "milliseconds to rest", complete: .none("a number of milliseconds"))
  var sleep: UInt32?
  @Option(
    "shm-merge-across-nodes", "1 to share pages of different NUMA cells, or 0", complete: .words(["0", "1"]))
  var mergeAcrossNodes: UInt32?

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let changes = changes
    guard changes.isEmpty else {
      try attempt("Unable to change memory parameters") { try connection.setMemoryParameters(changes) }
      return Output(value: .object([Member(key: "changed", value: true)] + changes.map(Self.member)))
    }
    let parameters = try attempt("Unable to get number of memory parameters") {
      try connection.memoryParameters()
    }
    guard !parameters.isEmpty else { return Output(value: .object([])) }
    let lines = parameters.map { "\t\($0.name.padded(to: 15)) \($0.value.text)" }
    return Output(
      text: (["Shared memory:"] + lines).map(TextPart.line), value: .object(parameters.map(Self.member)))
  }

  private var changes: TypedParameters {
    let all = [
      ("shm_pages_to_scan", pagesToScan), ("shm_sleep_millisecs", sleep),
      ("shm_merge_across_nodes", mergeAcrossNodes),
    ]
    return TypedParameters(
      all.compactMap { name, value in value.map { TypedParameters.Entry(name, .uint($0)) } })
  }

  private static func member(_ parameter: TypedParameters.Entry) -> Member {
    let number = parameter.value.uint64
    switch parameter.name {
    case "shm_sleep_millisecs":
      return Member(key: "shmSleep", value: Value(number.map { Double($0) / 1000 }))
    case "shm_merge_across_nodes":
      return Member(key: "shmMergeAcrossNodes", value: Value(number.map { $0 != 0 }))
    default: return Member(key: parameter.name.dataKey, value: Value(parameter.value))
    }
  }
}

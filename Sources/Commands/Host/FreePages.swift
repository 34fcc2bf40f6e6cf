import CommandModel
import CommandOutput
import Libvirt
import Platform

/// Show how many pages of the host's memory are free.
struct FreePages: Command {
  static let info = CommandInfo(
    "freepages", group: .host, "show how many pages of the host's memory are free",
    discussion: """
      Shows the pages of one size in one NUMA cell, or with the number -1 in the host as a whole. With --all each cell is
      shown, and every size of pages that there is unless one is given.
      """)

  static var examples: [Example] {
    [
      Example("freepages --all", "List free pages of all sizes and cells."),
      Example("freepages --cellno 0 --pagesize 2MiB", "Count the free huge pages of one cell."),
    ]
  }

  static let result: ResultShape? = .either(
    .keys("cell?", "pageSize", "freePages"), .rows("cell", "pageSize", "freePages"))

  @Option("cellno", "number of a NUMA cell, or -1", complete: .numaCells) var cell: Late<Int32>?
  @Option("pagesize", "size of a page, scaled (default: KiB)", complete: .pageSizes)
  var pageSize: Late<PageSize>?
  @Flag("all", "show each NUMA cell") var all: Bool

  func checkOptions() throws {
    if all, cell != nil { throw CommandFailure.exclusive("all", "cellno") }
  }

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let size = try pageSize?.value().kibibytes
    let connection = try run.connection()
    return try all ? Self.cells(connection, size) : single(connection, size)
  }

  private func single(_ connection: Connection, _ size: UInt32?) throws -> Output {
    guard let cell = try cell?.value() else {
      throw CommandFailure("missing cellno argument", code: .usage)
    }
    guard cell >= -1 else {
      throw CommandFailure("cell number must be non-negative integer or -1", code: .usage)
    }
    guard let size else { throw CommandFailure("missing pagesize argument", code: .usage) }
    let counts = try connection.freePages(pageSizes: [size], firstCell: Int(cell)).first ?? []
    let pages = Pages(size: size, free: counts.first ?? 0)
    let scope = cell < 0 ? [] : [Member(key: "cell", value: Value(cell))]
    return Output(text: [.line(pages.text)], value: .object(scope + pages.members))
  }

  private static func cells(_ connection: Connection, _ size: UInt32?) throws -> Output {
    let host = try connection.hostPages()
    let sizes = try size.map { [$0] } ?? host.sizes()
    let counts = try free(sizes, in: host.cells, connection)
    var (text, rows): ([TextPart], [Value]) = ([], [])
    for (cell, counts) in zip(host.cells, counts) {
      let pages = zip(sizes, counts).map { Pages(size: $0, free: $1) }
      text += [.line("Node \(cell):")] + pages.map { TextPart.line($0.text) } + [.line("")]
      rows += pages.map { Value.object([Member(key: "cell", value: Value(cell))] + $0.members) }
    }
    return Output(text: text, value: .array(rows), keys: ["cell", "pageSize", "freePages"])
  }

  /// Each cell is asked by itself: some drivers number what one call asks for from its first cell on.
  private static func free(
    _ sizes: [UInt32], in cells: [Int], _ connection: Connection
  ) throws -> [[UInt64]] {
    try Pipeline.map(cells) { cell in
      Result { try connection.freePages(pageSizes: sizes, firstCell: cell).first ?? [] }
    }.map { try $0.get() }
  }
}

/// How many pages of a size are free.
private struct Pages {
  /// In KiB.
  var size: UInt32
  var free: UInt64

  var text: String { "\(size)KiB: \(Int64(bitPattern: free))" }

  var members: [Member] {
    [
      Member(key: "pageSize", value: Value(product: UInt64(size), 1024)),
      Member(key: "freePages", value: Value(free)),
    ]
  }
}

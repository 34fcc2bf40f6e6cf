import CommandModel
import CommandOutput
import Libvirt

/// Change how many pages of memory the host sets aside.
struct AllocPages: Command {
  static let info = CommandInfo(
    "allocpages", group: .host, "change how many huge pages of memory the host sets aside",
    discussion: """
      Makes the pool of pages of a size that large, or with --add larger by so many pages: of the host as a whole, with
      --cellno of one NUMA cell, with --all of each.
      """)

  static var examples: [Example] {
    [
      Example("allocpages 2MiB 512", "Set 1 GiB of huge pages aside.", needs: .host),
      Example("allocpages 2MiB 128 --cellno 0 --add", "Add some on one NUMA cell.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed", "cell?", "pageSize", "pages", "added")

  @Argument("pagesize", "size of a page, scaled (default: KiB)", complete: .pageSizes)
  var pageSize: Late<PageSize>
  @Argument("pagecount", "number of pages", complete: .none("any number"))
  var pageCount: Late<UInt64>
  @Option("cellno", "number of a NUMA cell", complete: .numaCells) var cell: Late<Int32>?
  @Flag("add", "add pages to those that the pool has") var add: Bool
  @Flag("all", "change the pool of each NUMA cell") var all: Bool

  func checkOptions() throws {
    if all, cell != nil { throw CommandFailure.exclusive("all", "cellno") }
  }

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let cell = try cell?.value()
    let (size, count) = (try pageSize.value().kibibytes, try pageCount.value())
    for cell in try all ? connection.numaCells() : [cell.map(Int.init) ?? -1] {
      try connection.allocatePages([(size, count)], firstCell: cell, add ? .add : .set)
    }
    let scope = cell.map { [Member(key: "cell", value: Value($0))] } ?? []
    return Output(
      value: .object(
        [Member(key: "changed", value: true)] + scope + [
          Member(key: "pageSize", value: Value(product: UInt64(size), 1024)),
          Member(key: "pages", value: Value(count)), Member(key: "added", value: .bool(add)),
        ]))
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Show the I/O threads of a domain.
struct IOThreadInfo: Command {
  static let info = CommandInfo(
    "iothreadinfo", group: .domain, "show the I/O threads of a domain, and on which CPUs they may run",
    many: .each("shown"))

  static var examples: [Example] {
    [
      Example("iothreadinfo web1", "List the threads and the CPUs that they may run on."),
      Example("iothreadinfo web1 --config", "List those of the definition."),
    ]
  }

  static let result: ResultShape? = .rows("domain", "ioThread", "affinity")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let impact = Impact([
    .config: "those of the definition", .live: "those of the running domain",
    .current: "those of the domain as it is",
  ])

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let domain = try run.domain(domain)
    let name = try domain.name
    let columns: [Column<Domain.IOThreadInfo>] = [
      Column(nil, "domain") { _ in .string(name) },
      Column("IOThread ID", "ioThread", type: .number) { Value($0.id) },
      Column("CPU Affinity", "affinity", type: .list, text: { $0.affinity.list(of: $0.affinity.end) }) {
        $0.affinity.value(of: $0.affinity.end)
      },
    ]
    let table = try run.table(of: columns, text: .table(["ioThread", "affinity"]))
    let threads = try attempt("Unable to get domain IOThreads information") {
      try domain.ioThreads(impact.bits())
    }
    let output = table.output(of: threads)
    return threads.isEmpty
      ? output.replacingText(with: .extra("No IOThreads found for the domain")) : output
  }
}

extension CPUMap {
  /// The number behind the last CPU of the set.
  fileprivate var end: Int { (cpus.last ?? -1) + 1 }
}

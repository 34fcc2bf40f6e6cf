import CommandModel
import CommandOutput
import LibvirtAdmin

/// Set how many workers a server may have.
struct ServerThreadpoolSet: Command {
  static let info = CommandInfo(
    "server-threadpool-set", group: .admin, "set how many workers a server may have", needs: .admin,
    aliases: ["srv-threadpool-set"], traits: .addition,
    discussion: """
      Takes effect at once, until the daemon ends: its configuration stays as it is. At least one of the numbers has to be
      given.
      """)

  static var examples: [Example] {
    [
      Example("server-threadpool-set libvirtd --max-workers 40", "Allow more at a time.", needs: .host),
      Example(
        "server-threadpool-set libvirtd --min-workers 10 --priority-workers 5", "Keep some ready.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(
    of: .server, "minWorkers?", "maxWorkers?", "priorityWorkers?")

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference
  @Option("min-workers", "how many workers there are at least", complete: .none("any number"))
  var minWorkers: ParameterText?
  @Option("max-workers", "how many workers there are at most", complete: .none("any number"))
  var maxWorkers: ParameterText?
  @Option("priority-workers", "how many priority workers there are", complete: .none("any number"))
  var priorityWorkers: ParameterText?

  func run(in run: Run) throws -> Output {
    try server.check()
    let numbers = try numbers()
    let server = try run.server(server)
    try attempt("Unable to change server workerpool parameters") {
      try server.setThreadPoolParameters(numbers.parameters)
    }
    return try numbers.change(of: server)
  }

  /// In the order in which virt-admin reads them.
  private func numbers() throws -> [AdminNumber] {
    let max = try maxWorkers?.count(of: "max-workers")
    let min = try minWorkers?.count(of: "min-workers")
    let priority = try priorityWorkers?.count(of: "priority-workers")
    guard max != nil || min != nil || priority != nil else {
      throw CommandFailure(
        "At least one of options --min-workers, --max-workers, --priority-workers is mandatory ",
        code: .usage)
    }
    if let min, let max, min > max {
      throw CommandFailure("--min-workers must be less than or equal to --max-workers", code: .usage)
    }
    return [
      AdminNumber("maxWorkers", "maxWorkers", max), AdminNumber("minWorkers", "minWorkers", min),
      AdminNumber("prioWorkers", "priorityWorkers", priority),
    ].compactMap(\.self)
  }
}

import CommandModel
import CommandOutput
import LibvirtAdmin

/// Show how many workers a server has.
struct ServerThreadpoolInfo: Command {
  static let info = CommandInfo(
    "server-threadpool-info", group: .admin, "show how many workers a server has and may have",
    needs: .admin, aliases: ["srv-threadpool-info"], traits: .addition,
    discussion: "Workers do what clients ask for; priority workers do only what never takes long.")

  static var examples: [Example] {
    [
      Example(
        "server-threadpool-info libvirtd", "Show how many workers there are, and how many are free.",
        needs: .host),
      Example(
        "server-threadpool-info libvirtd -o json", "The same as numbers, for monitoring.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(
    .server, "minWorkers", "maxWorkers", "workers", "freeWorkers", "priorityWorkers", "jobQueueDepth",
    .parameters)

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference

  func run(in run: Run) throws -> Output {
    let server = try run.server(server)
    let parameters = try attempt("Unable to get server workerpool parameters") {
      try server.threadPoolParameters()
    }
    return Output(
      text: [AdminParameter.lines(parameters)],
      value: .object(
        try server.identity + AdminParameter.members(of: parameters, by: AdminParameter.workers)),
      nameKey: "name")
  }
}

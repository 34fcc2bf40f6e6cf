import CommandModel
import CommandOutput
import LibvirtAdmin

/// List the servers of a daemon.
struct ServerList: Command {
  static let info = CommandInfo(
    "server-list", group: .admin, "list the servers of a daemon", needs: .admin, aliases: ["srv-list"],
    traits: .addition,
    discussion: """
      A daemon has a server for hypervisors and one for its administration, each with workers and clients of its own.
      """)

  static var examples: [Example] {
    [
      Example(
        "server-list", "List the servers of the daemon, mostly the daemon itself and admin.", needs: .host),
      Example("--admin-connect virtqemud:///system server-list", "Ask another daemon.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: ServerRow.columns)

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: ServerRow.columns, text: .table(["id", "name"]))
    let connection = try run.adminConnection()
    return try table.output {
      try ServerRow.list(connection)
    } filling: { rows, needs in
      ServerRow.fill(&rows, needs)
    }
  }
}

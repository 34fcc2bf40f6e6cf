import CommandModel
import CommandOutput
import LibvirtAdmin

/// List the clients of a server.
struct ClientList: Command {
  static let info = CommandInfo(
    "client-list", group: .admin, "list the clients of a server", needs: .admin,
    aliases: ["srv-clients-list"], traits: .addition,
    discussion: "Shows how each client is connected, and since when.")

  static var examples: [Example] {
    [
      Example("client-list libvirtd", "List who is connected, and since when.", needs: .host),
      Example("client-list libvirtd --columns id,userName,readOnly", "Choose what is shown.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: ClientRow.columns)

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: ClientRow.columns, text: .table(["id", "transport", "connectedSince"]))
    let server = try run.server(server)
    return try table.output {
      try ClientRow.list(server)
    } filling: { rows, _ in
      ClientRow.fill(&rows)
    }
  }
}

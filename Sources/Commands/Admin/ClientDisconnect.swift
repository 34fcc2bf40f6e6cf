import CommandModel
import CommandOutput
import LibvirtAdmin

/// Hang up on a client.
struct ClientDisconnect: Command {
  static let info = CommandInfo(
    "client-disconnect", group: .admin, "hang up on a client of a server", needs: .admin,
    traits: [.addition, .destructive],
    discussion: "The client finds its connection closed, whatever it was about; it may connect again.")

  static let result: ResultShape? = .change(of: .client)

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference
  @Argument("client", "number of the client", complete: .clients, positional: true, kind: .integer)
  var client: WrappingUInt64

  func run(in run: Run) throws -> Output {
    let server = try run.server(server)
    let client = try run.note(server.client(id: client.value))
    let name = try server.name
    try attempt("Failed to disconnect client '\(self.client.value)' from server \(name)") {
      try client.close()
    }
    return .change("Client '\(self.client.value)' disconnected", of: try client.identity)
  }
}

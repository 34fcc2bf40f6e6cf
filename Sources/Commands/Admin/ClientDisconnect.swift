import CommandModel
import CommandOutput
import LibvirtAdmin

/// Hang up on a client.
struct ClientDisconnect: Command {
  static let info = CommandInfo(
    "client-disconnect", group: .admin, "hang up on a client of a server", needs: .admin,
    traits: [.addition, .destructive],
    discussion: "The client finds its connection closed, whatever it was about; it may connect again.")

  static var examples: [Example] {
    [
      Example("client-disconnect libvirtd 12", "Close the connection of one client.", needs: .host),
      Example("--dry-run client-disconnect libvirtd 12", "Say what would be done.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .client)

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference
  @Argument("client", "number of the client", complete: .clients) var client: ParameterText

  func run(in run: Run) throws -> Output {
    try self.server.check()
    let id = try clientID()
    let server = try run.server(server)
    let client = try run.client(id, of: server)
    let name = try server.name
    try attempt("Failed to disconnect client '\(id)' from server \(name)") { try client.close() }
    // virt-admin leaves the newline out, and says it with --quiet, too.
    let sentence = "Client '\(id)' disconnected"
    return .change(sentence, of: try client.identity).replacingText(with: .text(sentence))
  }

  /// The number; a negative one wraps as in C.
  private func clientID() throws -> UInt64 {
    if let id = UInt64(decimal: client.text) { return id }
    guard let id = Int64(decimal: client.text) else {
      throw CommandFailure(
        "Numeric value '\(client.text)' for <client> option is malformed or out of range", code: .usage)
    }
    return UInt64(bitPattern: id)
  }
}

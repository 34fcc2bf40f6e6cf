import CommandModel
import CommandOutput
import LibvirtAdmin

/// Set how many clients a server may have.
struct ServerClientsSet: Command {
  static let info = CommandInfo(
    "server-clients-set", group: .admin, "set how many clients a server may have", needs: .admin,
    aliases: ["srv-clients-set"], traits: .addition,
    discussion: """
      Takes effect at once, until the daemon ends: its configuration stays as it is. Clients that are there stay. At least
      one of the numbers has to be given.
      """)

  static var examples: [Example] {
    [
      Example("server-clients-set libvirtd --max-clients 500", "Allow 500 connections.", needs: .host),
      Example(
        "server-clients-set libvirtd --max-unauth-clients 20",
        "Allow 20 of those that have not proved who they are.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .server, "maxClients?", "maxUnauthClients?")

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference
  @Option("max-clients", "how many clients there are at most", complete: .none("any number"))
  var maxClients: ParameterText?
  @Option(
    "max-unauth-clients", "how many clients at most may have yet to say who they are",
    complete: .none("any number"))
  var maxUnauthClients: ParameterText?

  func run(in run: Run) throws -> Output {
    try server.check()
    let numbers = try numbers()
    let server = try run.server(server)
    try attempt("Unable to change server's client-related configuration limits") {
      try server.setClientLimits(numbers.parameters)
    }
    return try numbers.change(of: server)
  }

  private func numbers() throws -> [AdminNumber] {
    let all = try maxClients?.count(of: "max-clients")
    let unauthenticated = try maxUnauthClients?.count(of: "max-unauth-clients")
    guard all != nil || unauthenticated != nil else {
      throw CommandFailure(
        "At least one of options --max-clients, --max-unauth-clients is mandatory", code: .usage)
    }
    if let all, let unauthenticated, unauthenticated > all {
      throw CommandFailure("--max-unauth-clients must be less than or equal to --max-clients", code: .usage)
    }
    return [
      AdminNumber("nclients_max", "maxClients", all),
      AdminNumber("nclients_unauth_max", "maxUnauthClients", unauthenticated),
    ].compactMap(\.self)
  }
}

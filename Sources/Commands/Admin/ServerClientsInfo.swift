import CommandModel
import CommandOutput
import LibvirtAdmin

/// Show how many clients a server has.
struct ServerClientsInfo: Command {
  static let info = CommandInfo(
    "server-clients-info", group: .admin, "show how many clients a server has and may have",
    needs: .admin, aliases: ["srv-clients-info"], traits: .addition,
    discussion: "Clients that have yet to say who they are have a limit of their own.")

  static var examples: [Example] {
    [
      Example(
        "server-clients-info libvirtd", "Show how many there are, and how many there may be.", needs: .host),
      Example("server-clients-info libvirtd -o json", "The same as numbers.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(
    .server, "maxClients", "clients", "maxUnauthClients", "unauthClients", .parameters)

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference

  func run(in run: Run) throws -> Output {
    let server = try run.server(server)
    let limits = try attempt("Unable to retrieve client limits from server's configuration") {
      try server.clientLimits()
    }
    return Output(
      text: [AdminParameter.lines(limits, labelWidth: 20)],
      value: .object(try server.identity + AdminParameter.members(of: limits, by: AdminParameter.limits)),
      nameKey: "name")
  }
}

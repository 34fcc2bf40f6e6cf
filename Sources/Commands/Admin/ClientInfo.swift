import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin

/// Show who a client is.
struct ClientInfo: Command {
  static let info = CommandInfo(
    "client-info", group: .admin, "show who a client of a server is", needs: .admin, traits: .addition,
    discussion: "What is known of a client depends on how it is connected; see client-list for the clients.")

  static var examples: [Example] {
    [
      Example("client-info libvirtd 12", "Show user, process and how it is connected.", needs: .host),
      Example("client-info libvirtd 12 -o json", "The same as data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(
    .client, "transport", "connectedSince", "readOnly", "socketAddress", "saslUser", "certificateName",
    "userID",
    "userName", "groupID", "groupName", "processID", "selinuxContext", .parameters)

  @Argument("server", "name of the server", complete: .servers) var server: ServerReference
  @Argument("client", "number of the client", complete: .clients, positional: true, kind: .string) var client:
    UInt64

  func run(in run: Run) throws -> Output {
    let server = try run.server(server)
    let row = try ClientRow(try run.client(client, of: server), of: try server.name)
    let info = try attempt(
      "failed to retrieve client identity information for client '\(client)' connected to server '\(row.server)'"
    ) { try row.client.info() }
    let columns = ClientRow.columns.filter { $0.isDefault }
    return Output(
      text: [.record(head(of: row)), AdminParameter.lines(info)],
      value: .object(
        columns.map { Member(key: $0.key, value: $0.value(row)) }
          + AdminParameter.members(of: info, by: AdminParameter.client)),
      nameKey: "id")
  }

  private func head(of row: ClientRow) -> Record {
    Record(
      labelWidth: 15, separator: ": ",
      [
        Field("id", "id", Value(row.id)),
        Field("connection_time", "connectedSince", .null, text: row.connectedSince.adminText),
        Field("transport", "transport", .null, text: row.transport.name ?? "unknown"),
      ])
  }
}

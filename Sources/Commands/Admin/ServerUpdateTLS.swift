import CommandModel
import CommandOutput
import LibvirtAdmin

/// Make a server read its TLS files anew.
struct ServerUpdateTLS: Command {
  static let info = CommandInfo(
    "server-update-tls", group: .admin, "make a server read its TLS files anew", needs: .admin,
    aliases: ["srv-update-tls"], traits: .addition,
    discussion: """
      Certificates, keys and the list of revoked ones are read from their files, without an end to any connection.
      """)

  static var examples: [Example] {
    [
      Example("server-update-tls libvirtd", "Use renewed certificates without a restart.", needs: .host),
      Example(
        "--admin-connect virtproxyd:///system server-update-tls virtproxyd",
        "Do so for the daemon of remote connections.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .server)

  @Argument("server", "name of a server that has TLS", complete: .servers) var server: ServerReference

  func run(in run: Run) throws -> Output {
    let server = try run.server(server)
    try attempt("Unable to update server's tls related files.") { try server.updateTLSFiles() }
    // virt-admin says it with --quiet, too.
    let sentence = "update tls related files succeed"
    return .change(sentence, of: try server.identity).replacingText(with: .line(sentence))
  }
}

import CommandModel
import CommandOutput
import LibvirtAdmin

/// Print where the connection to a daemon leads: virt-admin's `uri`.
struct AdminURI: Command {
  static let info = CommandInfo(
    "uri", group: .virtAdmin, "print the URI of the daemon's administration", needs: .admin)

  static let result: ResultShape? = .keys("uri")

  func run(in run: Run) throws -> Output {
    let connection = try run.adminConnection()
    let uri = try attempt("failed to get URI") { try connection.uri }
    return .value(text: uri, key: "uri", value: .string(uri))
  }
}

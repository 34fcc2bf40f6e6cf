import CommandModel
import CommandOutput
import Libvirt

/// Print where the connection leads.
struct Uri: Command {
  static let info = CommandInfo("uri", group: .host, "print the URI of the connection in its normal form")

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let uri = try attempt("failed to get URI") { try connection.uri }
    return .value(text: uri, key: "uri", value: .string(uri))
  }
}

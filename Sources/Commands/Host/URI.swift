import CommandModel
import CommandOutput
import Libvirt

/// Print where the connection leads.
struct URI: Command {
  static let info = CommandInfo("uri", group: .host, "print the URI of the connection in its normal form")

  static var examples: [Example] {
    [
      Example("uri", "Print which hypervisor is worked on."),
      Example("-c test:///default uri", "See how a URI reads in full."),
    ]
  }

  static let result: ResultShape? = .keys("uri")

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let uri = try attempt("failed to get URI") { try connection.uri }
    return .value(text: uri, key: "uri", value: .string(uri))
  }
}

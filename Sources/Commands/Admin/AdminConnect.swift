import CommandModel
import CommandOutput
import LibvirtAdmin

/// Connect to a daemon, in place of the present connection: virt-admin's `connect`.
struct AdminConnect: Command {
  static let info = CommandInfo(
    "connect", group: .virtAdmin, "connect to a daemon anew", needs: .nothing,
    discussion: "Closes the present connection and opens another, to the same daemon unless a URI is given.")

  static let result: ResultShape? = .keys("message")

  @Option("name", "URI of the daemon's administration", complete: .daemons)
  var name: FreeText?

  func run(in run: Run) throws -> Output {
    let last = run.adminHost
    let again = last.link.last != nil
    let host = AdminHost(uri: name?.text ?? last.uri)
    // The URI counts from now on, even if nobody answers there.
    try run.gate.pass { run.session.administer(host) }
    try host.connect(for: run, again: again)
    return .report(again ? "Reconnected to the admin server" : "Connected to the admin server")
  }
}

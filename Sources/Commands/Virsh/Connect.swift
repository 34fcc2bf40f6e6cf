import CommandModel
import CommandOutput
import Libvirt

/// Connect to a hypervisor, in place of the present connection.
struct Connect: Command {
  static let info = CommandInfo(
    "connect", group: .virsh, "connect to a hypervisor anew", needs: .nothing,
    discussion: """
      Closes the present connection and opens another. Without a URI the last one is used again, and the session stays
      read-only if it was; with a URI it is read-only only with --readonly.
      """)

  static var examples: [Example] {
    [
      Example("connect test:///default", "Turn to another hypervisor.", at: .prompt),
      Example("connect --readonly", "Connect anew without the right to change anything.", at: .prompt),
    ]
  }

  static let result: ResultShape? = .keys("uri", "readOnly")

  @Option("name", "URI of the hypervisor", complete: .hypervisors) var name: FreeText?
  @Flag("readonly", "give up the right to change anything") var readonly: Bool

  func run(in run: Run) throws -> Output {
    let last = run.host
    // The connection ends even if no other comes in its place; the next command then opens the one
    // that there was.
    try run.gate.pass { last.link.close() }
    let host = Host(uri: name?.text ?? last.uri, isReadOnly: readonly || name == nil && last.isReadOnly)
    let connection = try host.connection(for: run)
    try run.gate.pass { run.session.work(on: host) }
    return Output(value: ["uri": Value(try? connection.uri), "readOnly": .bool(host.isReadOnly)])
  }
}

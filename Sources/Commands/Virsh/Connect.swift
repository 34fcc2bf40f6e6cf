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

  @Option("name", "URI of the hypervisor", complete: .none("URIs are nowhere listed")) var name: String?
  @Flag("readonly", "give up the right to change anything") var readonly: Bool

  func run(in session: Session) throws -> Output {
    let (uri, isReadOnly) = (session.uri, session.isReadOnly)
    do {
      try session.reconnect(to: name ?? uri, readOnly: readonly || name == nil && isReadOnly)
    } catch {
      // The next command opens the connection that there was.
      (session.uri, session.isReadOnly) = (uri, isReadOnly)
      throw error
    }
    let connected = try? session.connection().uri
    return Output(value: ["uri": Value(connected), "readOnly": .bool(session.isReadOnly)])
  }
}

import CommandModel
import CommandOutput
import Libvirt

/// Begin a change of the host's interfaces that can be undone.
struct IfaceBegin: Command {
  static let info = CommandInfo(
    "iface-begin", group: .interface, "begin a change of the host's interfaces that can be undone",
    discussion: """
      What is defined and undefined from here on can be kept by iface-commit, or undone by iface-rollback; a restart of
      the host undoes it, too.
      """)

  static var examples: [Example] {
    [
      Example("'iface-begin; iface-destroy eth1; iface-rollback'", "Try a change, and undo it."),
      Example("iface-begin", "Keep the present state, to which iface-rollback goes back."),
    ]
  }

  static let result: ResultShape? = .keys("changed", "message")

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    try attempt("Failed to begin network config change transaction") {
      try connection.beginInterfaceChange()
    }
    return .message("Network config change transaction started", ["changed": true])
  }
}

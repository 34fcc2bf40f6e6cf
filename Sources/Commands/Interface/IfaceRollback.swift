import CommandModel
import CommandOutput
import Libvirt

/// Undo what was changed since iface-begin.
struct IfaceRollback: Command {
  static let info = CommandInfo(
    "iface-rollback", group: .interface, "undo what was changed since iface-begin")

  static var examples: [Example] {
    [
      Example("'iface-begin; iface-undefine eth1; iface-rollback'", "Take a change back."),
      Example("iface-rollback", "Go back to what was there at iface-begin.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed", "message")

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    try attempt("Failed to rollback network config change transaction") {
      try connection.rollBackInterfaceChange()
    }
    return .message("Network config change transaction rolled back", ["changed": true])
  }
}

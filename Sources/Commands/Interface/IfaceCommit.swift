import CommandModel
import CommandOutput
import Libvirt

/// Keep what was changed since iface-begin.
struct IfaceCommit: Command {
  static let info = CommandInfo(
    "iface-commit", group: .interface, "keep what was changed since iface-begin")

  static var examples: [Example] {
    [
      Example("'iface-begin; iface-define eth2.xml; iface-commit'", "Change something for good."),
      Example("iface-commit", "Keep what was changed.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed", "message")

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    try attempt("Failed to commit network config change transaction") {
      try connection.commitInterfaceChange()
    }
    return .message("Network config change transaction committed", ["changed": true])
  }
}

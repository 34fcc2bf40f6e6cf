import CommandModel
import CommandOutput
import LibvirtAdmin

/// Set when an idle daemon ends by itself.
struct DaemonTimeout: Command {
  static let info = CommandInfo(
    "daemon-timeout", group: .admin, "set when an idle daemon ends by itself", needs: .admin,
    traits: .addition,
    discussion: """
      A daemon without clients, and without anything that has to run, ends after so many seconds; with 0 it never does.
      """)

  static var examples: [Example] {
    [
      Example("daemon-timeout --timeout 120", "End the daemon after two idle minutes.", needs: .host),
      Example("daemon-timeout --timeout 0", "Let it run on.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed", "idleTimeout")

  @Argument("timeout", "seconds, or 0 for never", complete: .none("any number"), nameOnly: true)
  var timeout: UInt32

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    try run.adminConnection().setDaemonTimeout(seconds: timeout)
    return Output(value: ["changed": true, "idleTimeout": timeout == 0 ? .unlimited : Value(timeout)])
  }
}

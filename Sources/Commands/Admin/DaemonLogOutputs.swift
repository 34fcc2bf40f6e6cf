import CommandModel
import CommandOutput
import LibvirtAdmin

/// Show or set where a daemon logs to.
struct DaemonLogOutputs: Command {
  static let info = CommandInfo(
    "daemon-log-outputs", group: .admin, "show or set where a daemon logs to", needs: .admin,
    traits: .addition,
    discussion: """
      An output is a level, from 1 for everything to 4 for errors, and a place: syslog:NAME, file:PATH or journald.
      What is set replaces all outputs, until the daemon ends; an empty text is the daemon's own choice.
      """)

  static var examples: [Example] {
    [
      Example("daemon-log-outputs", "Show where the log goes.", needs: .host),
      Example(
        "daemon-log-outputs '1:file:/var/log/libvirt/debug.log'",
        "Write everything to a file, until the daemon ends.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed?", "logOutputs")

  @Option("outputs", "outputs to set, with spaces between", complete: .logOutputs) var outputs: FreeText?

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.adminConnection()
    if let outputs {
      try attempt("Unable to change daemon logging settings") {
        try connection.setLoggingOutputs(outputs.text)
      }
      return .logChange(try run.wantsData ? connection.loggingOutputs() : "", key: "logOutputs")
    }
    let text = try attempt("Unable to get daemon logging outputs information") {
      try connection.loggingOutputs()
    }
    return .logSettings(text, label: " Logging outputs: ", key: "logOutputs")
  }
}

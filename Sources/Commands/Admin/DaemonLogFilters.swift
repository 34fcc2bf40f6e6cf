import CommandModel
import CommandOutput
import LibvirtAdmin

/// Show or set what a daemon logs of which of its parts.
struct DaemonLogFilters: Command {
  static let info = CommandInfo(
    "daemon-log-filters", group: .admin, "show or set what a daemon logs of which of its parts",
    needs: .admin, traits: .addition,
    discussion: """
      A filter is a level, from 1 for everything to 4 for errors, and the name of a part: "1:qemu 3:event". What is set
      replaces all filters, until the daemon ends; an empty text removes them.
      """)

  static var examples: [Example] {
    [
      Example("daemon-log-filters", "Show what is logged of which part.", needs: .host),
      Example(
        "daemon-log-filters '1:qemu 3:remote'",
        "Log all of the QEMU driver, and warnings of remote connections.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed?", "logFilters")

  @Option("filters", "filters to set, with spaces between", complete: .logFilters) var filters: FreeText?

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.adminConnection()
    if let filters {
      try attempt("Unable to change daemon logging settings") {
        try connection.setLoggingFilters(filters.text)
      }
      return .logChange(try run.wantsData ? connection.loggingFilters() : "", key: "logFilters")
    }
    let text = try attempt("Unable to get daemon logging filters information") {
      try connection.loggingFilters()
    }
    return .logSettings(text, label: " Logging filters: ", key: "logFilters")
  }
}

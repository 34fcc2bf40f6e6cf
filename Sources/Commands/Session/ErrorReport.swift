import CommandModel
import CommandOutput

/// Prints errors: sentences for people, one object for programs. The one place that does.
public struct ErrorReport {
  let format: OutputFormat
  let persona: Persona
  let log: Log?
  /// The command that failed; `nil` when it was none, as with a line that does not parse.
  let command: String?
  let isTerminal: Bool
  let write: (String) -> Void

  init(
    format: OutputFormat, persona: Persona, log: Log?, command: String?, isTerminal: Bool,
    write: @escaping (String) -> Void
  ) {
    self.format = format
    self.persona = persona
    self.log = log
    self.command = command
    self.isTerminal = isTerminal
    self.write = write
  }

  /// Errors outside of any run: of the command line, or of a run that was left behind.
  public init(
    settings: Settings, persona: Persona, streams: Streams, log: Log?, command: String? = nil
  ) {
    self.init(
      format: settings.errorFormat, persona: persona, log: log, command: command,
      isTerminal: streams.isErrorTerminal, write: streams.writeError)
  }

  /// Prints an error and gives its class.
  @discardableResult
  public func report(_ failure: CommandFailure) -> ExitCode {
    let lines = failure.lines(for: persona)
    guard !lines.isEmpty else { return failure.code }
    for line in lines { log?.write(.error, line) }
    if format == .json {
      write(failure.json(command: command))
    } else {
      for line in lines { write("error: \(line)") }
      if let hint = failure.hint, persona.givesHints, isTerminal { write("hint: \(hint)") }
    }
    return failure.code
  }

  /// Prints one line.
  func report(line: String) {
    log?.write(.error, line)
    write("error: \(line)")
  }
}

import CommandModel
import CommandOutput

extension Run {
  /// How text is dressed for standard output.
  var style: Styler { gate.style(color: settings.color, environment: environment) }

  /// Prints one of many results at once, as an item of a stream: events, and progress that scripts follow.
  ///
  /// - Throws: `RunAbandoned` when nobody waits for the run any more, `OutputError` when it cannot be written.
  func emit(_ output: Output) throws {
    let count = state.withLock { state in
      defer { state.emitted += 1 }
      return state.emitted
    }
    let text = output.renderItem(
      as: settings.format, quiet: settings.isQuiet, style: style, continuing: count > 0)
    try gate.write(text)
  }

  /// Prints the result.
  func print(_ output: Output) throws {
    var text = output.render(as: settings.format, quiet: settings.isQuiet, style: style)
    if settings.format == .yaml, !text.isEmpty, !session.beginDocument() { text = "---\n" + text }
    try gate.write(text)
  }

  /// Reports an error of a part of the work, which goes on.
  func report(_ error: any Error) { errors.report(CommandFailure(wrapping: error)) }

  /// One line of an error, for people and for the log.
  func reportLine(_ line: String) { errors.report(line: line) }

  /// Who prints errors of this run.
  var errors: ErrorReport {
    ErrorReport(
      format: settings.format, persona: persona, log: log, command: command.isEmpty ? nil : command,
      isTerminal: gate.isErrorTerminal, write: gate.writeError)
  }
}

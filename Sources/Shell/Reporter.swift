import CommandModel
import CommandOutput
import Commands

/// Prints what commands give, in the format that was asked for.
struct Reporter: Sendable {
  let options: RunOptions
  let streams: Streams
  let log: Log?
  let style: Styler

  /// Runs a command and prints its result or its error, unless nobody waits for it any more.
  func run(_ command: ParsedCommand, in session: Session, unless isAbandoned: () -> Bool) -> ExitCode {
    do {
      let output = try session.run(command, format: options.format)
      if isAbandoned() { return .interrupted }
      let text = output.render(as: options.format, quiet: options.isQuiet, style: style)
      if options.format == .yaml, !text.isEmpty {
        if session.hasPrintedDocument { streams.output.write("---\n") }
        session.hasPrintedDocument = true
      }
      streams.output.write(text)
      return flush() ?? session.resultCode
    } catch {
      if isAbandoned() { return .interrupted }
      return report(error, command: command.info.name)
    }
  }

  /// What virsh prints after each command that ran: the time it took, or an empty line.
  func endCommand(after duration: Duration) {
    guard options.format == .text else { return }
    if options.showsTiming {
      let microseconds =
        duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
      let fraction = String(microseconds % 1000 + 1000).dropFirst()
      streams.output.write("\n(Time: \(microseconds / 1000).\(fraction) ms)\n\n")
    } else if !options.isQuiet {
      streams.output.write("\n")
    }
    // The error of an output that cannot be written has been reported with the result.
    try? streams.output.flush()
  }

  /// Prints an error: sentences for people, one object for programs. Gives its class.
  func report(_ failure: CommandFailure, command: String?) -> ExitCode {
    let lines = failure.lines(asVirsh: options.isVirsh)
    guard !lines.isEmpty else { return failure.code }
    for line in lines { log?.write(.error, line) }
    if options.format == .json {
      streams.writeError(failure.json(command: command))
    } else {
      for line in lines { streams.writeError("error: \(line)") }
      if let hint = failure.hint, !options.isVirsh, streams.isErrorTerminal {
        streams.writeError("hint: \(hint)")
      }
    }
    return failure.code
  }

  /// Hands all output to the system: an output that cannot be written is a failure, a reader that left is none.
  private func flush() -> ExitCode? {
    do throws(OutputError) {
      try streams.output.flush()
      return nil
    } catch .closed {
      return .failure
    } catch {
      streams.writeError("error: cannot write the output: \(error.message)")
      return .failure
    }
  }
}

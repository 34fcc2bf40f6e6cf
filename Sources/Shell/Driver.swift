import Platform
import CommandModel
import CommandOutput
import Commands

/// Runs command lines in a session, prints what they give and tells how it went.
final class Driver {
  private(set) var session: Session
  private let supervisor: Supervisor
  private let parser: Parser

  init(session: Session) {
    self.session = session
    supervisor = Supervisor(interruption: session.surroundings.interruption)
    parser = Parser(
      session.registry, outputFormats: session.options.isVirsh ? [] : OutputFormat.allCases.map(\.rawValue))
  }

  /// What became of a line.
  struct Result: Equatable {
    var code: ExitCode
    /// The process has to end: `quit`, a signal, an output that cannot be written, a deadline in a one-shot.
    var mustLeave = false
  }

  /// The words of a command line: one string with a grammar of its own, or an argument vector.
  enum Words {
    case line(String)
    case arguments([String])
  }

  /// Parses a command line; nothing runs.
  func parse(_ words: Words) throws(UsageError) -> [ParsedCommand] {
    let log = session.log
    let commands: [ParsedCommand]
    switch words {
    case .line(let line):
      log.write(.info, "commands: \"\(line)\"")
      commands = try parser.parse(line: line)
    case .arguments(let arguments): commands = try parser.parse(arguments: arguments)
    }
    for line in commands.lazy.flatMap(\.trace) { log.write(.info, line) }
    return commands
  }

  /// Parses a command line, and runs its commands one after the other.
  func run(_ words: Words) -> Result {
    do {
      return run(try parse(words))
    } catch {
      return Result(code: report(error))
    }
  }

  /// Prints an error and gives its class.
  func report(_ error: any Error) -> ExitCode {
    reporter().report(CommandFailure(wrapping: error), command: nil)
  }

  /// Runs commands one after the other; a failure stops the rest only with `--fail-fast`.
  func run(_ commands: [ParsedCommand]) -> Result {
    var result = Result(code: .success)
    for command in commands {
      result = run(command)
      if result.mustLeave || result.code != .success && session.options.failsFast { break }
    }
    return result
  }

  /// Opens the connection now, as `-c` asks.
  func connect() -> Result {
    let session = session
    let reporter = reporter()
    return supervised(reporter, nil) { attempt in
      do {
        _ = try session.connection()
      } catch {
        attempt.finish(reporter.report(CommandFailure(wrapping: error), command: nil))
      }
    }
  }

  private func run(_ command: ParsedCommand) -> Result {
    let session = session
    let reporter = reporter(for: command)
    let parsed = Unchecked(value: command)
    session.beginCommand()
    let result = supervised(reporter, command.info.name) { attempt in
      let start = ContinuousClock.now
      let code = reporter.run(parsed.value, in: session, unless: { attempt.isAbandoned })
      if !attempt.isAbandoned, !session.wantsToQuit { reporter.endCommand(after: start.duration(to: .now)) }
      attempt.finish(code)
    }
    return session.wantsToQuit ? Result(code: result.code, mustLeave: true) : result
  }

  private func reporter(for command: ParsedCommand? = nil) -> Reporter {
    var options = session.options
    if let format = command?.outputFormat.flatMap(OutputFormat.init(rawValue:)) { options.format = format }
    return Reporter(options: options, streams: session.streams, log: session.log, style: session.style)
  }

  /// Runs work on a thread of its own; at the deadline or at Ctrl-C the session is left to it, and a new one begins.
  private func supervised(
    _ reporter: Reporter, _ command: String?, _ work: @escaping @Sendable (SupervisedWork) -> Void
  ) -> Result {
    let attempt = SupervisedWork()
    if !session.isContinuing, session.options.deadline == nil {
      supervisor.runHere { work(attempt) }
      return result(of: attempt)
    }
    let outcome = supervisor.run(deadline: session.options.deadline) { work(attempt) }
    switch outcome {
    case .finished: return result(of: attempt)
    case .deadlinePassed, .interrupted, .terminated:
      attempt.abandon()
      return abandon(outcome, reporter, command)
    }
  }

  private func result(of attempt: SupervisedWork) -> Result {
    Result(code: attempt.code, mustLeave: session.streams.output.failure != nil)
  }

  private func abandon(_ outcome: Supervisor.Outcome, _ reporter: Reporter, _ command: String?) -> Result {
    session = session.successor()
    session.surroundings.terminal.restore()
    switch outcome {
    case .deadlinePassed:
      let limit = session.options.deadline?.shortText ?? "the command"
      let failure = CommandFailure(
        "the deadline of \(limit) has passed; the command may still take effect", code: .deadlinePassed)
      return Result(code: reporter.report(failure, command: command), mustLeave: !session.isContinuing)
    case .interrupted:
      // The terminal has echoed ^C wherever the cursor stood.
      if session.streams.isErrorTerminal { session.streams.writeError("") }
      return Result(code: .interrupted, mustLeave: !session.isContinuing)
    case .terminated, .finished: return Result(code: .interrupted, mustLeave: true)
    }
  }
}

/// Hands a value to the one thread that will use it from then on.
///
/// Sendable without the compiler's proof: the giver does not touch the value again.
struct Unchecked<Value>: @unchecked Sendable {
  let value: Value
}

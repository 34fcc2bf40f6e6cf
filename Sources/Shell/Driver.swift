import CommandModel
import CommandOutput
import Commands
import Glibc
import Platform
import Synchronization

/// How a run of the program ends.
enum Ending: Equatable {
  case code(ExitCode)
  /// A signal asked for it.
  case signal(Int32)
}

/// Runs command lines in a session and tells how it went.
final class Driver {
  let session: Session
  let hub: SignalHub
  private let supervisor: Supervisor
  private let parser: Parser

  init(session: Session, hub: SignalHub) {
    self.session = session
    self.hub = hub
    supervisor = Supervisor(hub: hub)
    parser = Parser(session.registry, globals: session.persona.globalOptions)
  }

  /// What became of a line.
  struct Result: Equatable {
    var code: ExitCode
    /// The process has to end: `quit`, an output that cannot be written, a deadline in a one-shot.
    var mustLeave = false
    /// The signal that has ended it; Ctrl-C leaves a session at a terminal as it is.
    var signal: Int32?

    var ending: Ending { signal.map(Ending.signal) ?? .code(code) }
  }

  /// The words of a command line: one string with a grammar of its own, or an argument vector.
  enum Words {
    case line(String)
    case arguments([String])
  }

  /// A command, and what counts for it: the session's settings, and on top what was typed behind its name.
  struct Step {
    var command: ParsedCommand
    var settings: Settings
    /// The revision of the session's settings that were looked at.
    var revision: Int
    /// Where in a script it stands.
    var place: ScriptPlace?
    /// Where it prints; nil where the session does.
    var streams: Streams?
  }

  /// Parses a command line; nothing runs.
  func parse(_ words: Words, at place: ScriptPlace? = nil) throws(UsageError) -> [Step] {
    var steps: [Step] = []
    for command in try commands(of: words) {
      let revision = session.settings.revision
      steps.append(
        Step(command: command, settings: try settings(for: command), revision: revision, place: place))
    }
    return steps
  }

  /// The session's settings with what stands behind a command; an error knows the command, and the format that it asks
  /// for.
  private func settings(for command: ParsedCommand) throws(UsageError) -> Settings {
    var resolver = SettingsResolver(session.settings, for: session.persona)
    do throws(UsageError) {
      try resolver.apply(command.settings)
      try resolver.settings.check()
      return resolver.settings
    } catch {
      var error = error
      error.command = command.info.name
      error.outputFormat = command.settings.last { $0.name == "output" }?.value
      throw error
    }
  }

  private func commands(of words: Words) throws(UsageError) -> [ParsedCommand] {
    switch words {
    case .line(let line):
      if !session.isContinuing { session.log.write(.info, "commands: \"\(withoutSecrets(line))\"") }
      return try parser.parse(line: line, note: tell)
    case .arguments(let arguments): return try parser.parse(arguments: arguments, note: tell)
    }
  }

  /// Whether a line may hold a value which nobody else may see.
  func mayHoldSecrets(_ line: String) -> Bool { parser.mayHoldSecrets(line) }

  /// The line as the log may have it.
  private func withoutSecrets(_ line: String) -> String {
    mayHoldSecrets(line) ? "(not shown: it may hold a secret)" : line
  }

  /// Tells what the parser meets on its way, in virsh's order: also of a line that is refused in the end.
  private func tell(_ note: ReadingNote) {
    switch note {
    case .option(let option): session.log.write(.info, "\(option)")
    case .forgiven(let error): _ = report(error)
    }
  }

  /// Parses a command line, and runs its commands one after the other; `nil` when there is none, as in a comment.
  ///
  /// - Parameter place: where in a script the line stands; errors tell.
  func run(_ words: Words, at place: ScriptPlace? = nil) -> Result? {
    do {
      let steps = try parse(words, at: place)
      return steps.isEmpty ? nil : run(steps)
    } catch {
      return Result(code: report(error, at: place))
    }
  }

  /// Prints an error of no command, and gives its class.
  func report(_ error: any Error, at place: ScriptPlace? = nil) -> ExitCode {
    let asked = (error as? UsageError)?.outputFormat.flatMap(OutputFormat.init)
    return errors(of: nil, format: asked, at: place).report(CommandFailure(wrapping: error))
  }

  /// Runs commands one after the other; a failure stops the rest only with `--fail-fast`, a signal always.
  func run(_ steps: [Step]) -> Result {
    var result = Result(code: .success)
    for step in steps {
      result = run(step)
      if result.mustLeave || result.signal != nil || result.code != .success && session.settings.failsFast {
        break
      }
    }
    return result
  }

  /// Opens the connection now, as `-c` asks.
  ///
  /// - Parameter step: the first that is to run; an error is told as it asks for.
  func connect(for step: Step? = nil) -> Result { supervised(makeRun(of: step)) { $0.connect() } }

  /// The step with the session's settings as they are now: a command before it on the line may have changed them.
  private func upToDate(_ step: Step) -> Step {
    guard step.revision != session.settings.revision, let settings = try? settings(for: step.command) else {
      return step
    }
    var step = step
    step.settings = settings
    return step
  }

  private func run(_ step: Step) -> Result {
    let (session, step) = (session, upToDate(step))
    let own = host(of: step)
    var isLeft = true
    defer { if isLeft { own?.abandon() } else { own?.close() } }
    var result = supervised(makeRun(of: step, on: own)) { run in
      let start = ContinuousClock.now
      let code = run.execute(step.command)
      if !session.wantsToQuit { run.conclude(after: start.duration(to: .now)) }
      return code
    }
    isLeft = [.interrupted, .deadlinePassed].contains(result.code)
    if session.wantsToQuit { result.mustLeave = true }
    return result
  }

  /// Whether runs are watched from another thread; a process that does one thing, has no deadline, and need not tell
  /// programs of Ctrl-C saves that.
  private func isWatched(_ settings: Settings) -> Bool {
    session.isContinuing || settings.deadline != nil || settings.errorFormat.hasErrorObjects
  }

  /// The host of one command alone, as options behind it ask for; `nil` for the session's.
  private func host(of step: Step) -> Host? {
    let names = step.command.settings.map(\.name)
    guard names.contains(where: Self.hostOptions.contains) else { return nil }
    guard !names.contains("connect") else {
      return Host(uri: step.settings.uri, isReadOnly: step.settings.isReadOnly)
    }
    return Host(uri: session.host.uri, isReadOnly: step.settings.isReadOnly || session.host.isReadOnly)
  }

  private static let hostOptions: Set = ["connect", "readonly", "keepalive-interval", "keepalive-count"]

  private func makeRun(of step: Step?, on host: Host? = nil) -> Run {
    let settings = step?.settings ?? session.settings
    return Run(
      of: step?.command.info.name ?? "", in: session, host: host, settings: settings, streams: step?.streams,
      source: isWatched(settings) ? supervisor.watchedSource : supervisor.unwatchedSource, place: step?.place,
      deadlineChanged: { [hub] in hub.wake() })
  }

  /// Runs work on a thread of its own; at the deadline and at Ctrl-C the run is left behind, and we go on.
  private func supervised(_ run: Run, _ work: @escaping @Sendable (Run) -> ExitCode) -> Result {
    guard isWatched(run.settings) else { return result(work(run)) }
    let code = CodeBox()
    let outcome = supervisor.run(run) { code.value = work(run) }
    switch outcome {
    case .finished: return result(code.value)
    case .deadlinePassed: return Result(code: deadlinePassed(run), mustLeave: !session.isContinuing)
    case .interrupted:
      session.streams.endInterruptedLine()
      reportKeepsakes(of: run)
      return Result(code: .interrupted, mustLeave: !session.isContinuing, signal: SIGINT)
    case .terminated(let number):
      reportKeepsakes(of: run)
      return Result(code: .interrupted, mustLeave: true, signal: number)
    }
  }

  private func result(_ code: ExitCode) -> Result {
    Result(code: code, mustLeave: session.streams.output.failure != nil)
  }

  private func reportKeepsakes(of run: Run) {
    var failure = run.adding(keepsakesTo: CommandFailure(code: .interrupted))
    // People see their ^C; programs are told.
    if failure.lines.isEmpty, run.settings.errorFormat.hasErrorObjects { failure.lines = ["interrupted"] }
    errors(of: run).report(failure)
  }

  private func deadlinePassed(_ run: Run) -> ExitCode {
    let limit = run.settings.deadline?.shortText ?? "the command"
    let outcome =
      run.missedConnection.map { " while connecting to \($0)" } ?? "; the command may still take effect"
    let failure = CommandFailure(
      "the deadline of \(limit) has passed\(outcome)", code: .deadlinePassed,
      hint: "--timeout says how long a command may take")
    return errors(of: run).report(run.adding(keepsakesTo: failure))
  }

  /// Who prints errors of a run that was left behind, and of lines that came to none.
  private func errors(
    of run: Run?, format: OutputFormat? = nil, at place: ScriptPlace? = nil
  ) -> ErrorReport {
    ErrorReport(
      format: format ?? (run?.settings ?? session.settings).errorFormat, persona: session.persona,
      streams: session.streams, log: session.log,
      source: run?.errorSource ?? ErrorSource(host: session.host.knownURI, place: place),
      hasColor: session.colorsErrors((run?.settings ?? session.settings).color))
  }
}

extension Streams {
  /// Begins a new line: the terminal has echoed ^C wherever the cursor stood.
  func endInterruptedLine() { if isErrorTerminal { writeError("") } }
}

/// Brings the code of a run from the thread that runs it.
private final class CodeBox: Sendable {
  private let code = Mutex(ExitCode.success)

  var value: ExitCode {
    get { code.withLock(\.self) }
    set { code.withLock { $0 = newValue } }
  }
}

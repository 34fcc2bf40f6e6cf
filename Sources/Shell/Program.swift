import CommandModel
import CommandOutput
import Commands
import Glibc
import Platform

/// The program from its arguments to its exit status.
public enum Program {
  /// Runs with the arguments and the environment of the process, and gives the status to exit with.
  public static func main() -> Int32 {
    let arguments = processArguments()
    let name = arguments.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
    let persona = Persona(callName: name)
    Streams.occupyClosedDescriptors()
    let streams = Streams.standard()
    let ending = run(Array(arguments.dropFirst()), as: persona, streams)
    switch ending {
    case .code(let code):
      if streams.output.failure == .closed { leaveAsReaderLeft() }
      return persona.status(of: code)
    case .signal(let number): return 128 + number
    }
  }

  /// The arguments as the bytes that they are: `CommandLine.arguments` has only what is UTF-8.
  private static func processArguments() -> [String] {
    (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0].map { String(rawCString: $0) } }
  }

  /// Ends the process as a pipe without a reader ends others.
  private static func leaveAsReaderLeft() {
    signal(SIGPIPE, SIG_DFL)
    kill(getpid(), SIGPIPE)
  }

  private static func run(_ arguments: [String], as persona: Persona, _ streams: Streams) -> Ending {
    var settings = Settings()
    do {
      let environment = Environment.process
      let debug = environment.debugLevel(streams)
      var options = try GlobalOptions(parsing: arguments, persona: persona)
      // As in virsh, the level 4 counts as none chosen, even where -d says it: VIRSH_DEBUG then decides.
      if let debug { options.debugLevel = options.debugLevel == 4 ? debug : options.debugLevel }
      environment.complete(&options)
      settings = options.settings
      for warning in options.warnings { streams.writeError("error: \(warning)") }
      return try start(options, as: persona, streams)
    } catch {
      return .code(
        ErrorReport(settings: settings, persona: persona, streams: streams, log: nil)
          .report(CommandFailure(wrapping: error)))
    }
  }

  private static func start(
    _ options: GlobalOptions, as persona: Persona, _ streams: Streams
  ) throws -> Ending {
    switch options.request {
    case .help: return print(Usage.text(for: persona), to: streams)
    case .shortVersion: return print(ProgramVersion.short(for: persona), to: streams)
    case .longVersion: return print(ProgramVersion.long(for: persona), to: streams)
    case .run: break
    }
    let log = try Log(
      threshold: options.debugLevel, file: options.logFile ?? Environment.process["VIRSH_LOG_FILE"],
      output: streams.output, program: persona.name)
    let hub = SignalHub()
    let session = Session(
      settings: options.settings, persona: persona,
      surroundings: Surroundings(
        streams: streams, terminal: ProcessTerminal(hub: hub), log: log,
        environment: { Environment.process[$0] }),
      registry: .all, isContinuing: options.words.isEmpty)
    hub.attach(leaving: leaveProcess)
    return run(options, in: Driver(session: session, hub: hub))
  }

  private static func run(_ options: GlobalOptions, in driver: Driver) -> Ending {
    if !options.words.isEmpty {
      return OneShot(driver: driver).run(options.words, connectsFirst: options.hasURI)
    }
    if driver.session.streams.isInputTerminal {
      return InteractiveShell(driver: driver, environment: .process).run(connectsFirst: options.hasURI)
    }
    return Script(driver: driver).run(connectsFirst: options.hasURI)
  }

  private static func print(_ text: String, to streams: Streams) -> Ending {
    streams.output.write(text)
    return .code((try? streams.output.flush()) == nil ? .failure : .success)
  }
}

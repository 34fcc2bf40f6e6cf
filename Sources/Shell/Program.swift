import CommandModel
import CommandOutput
import Commands
import Glibc

/// The program from its arguments to its exit status.
public enum Program {
  /// Runs with the arguments and the environment of the process, and gives the status to exit with.
  public static func main() -> Int32 {
    let arguments = CommandLine.arguments
    let name = arguments.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "vireo"
    let isVirsh = name == "virsh"
    let code = run(Array(arguments.dropFirst()), isVirsh: isVirsh)
    return isVirsh ? code.virshStatus : code.rawValue
  }

  private static func run(_ arguments: [String], isVirsh: Bool) -> ExitCode {
    Streams.occupyClosedDescriptors()
    let streams = Streams.standard()
    var run = RunOptions()
    run.isVirsh = isVirsh
    do {
      let environment = Environment.process
      let debug = environment.debugLevel(streams)
      var options = try GlobalOptions(parsing: arguments, isVirsh: isVirsh)
      // As in virsh, the level 4 counts as none chosen, even where -d says it: VIRSH_DEBUG then decides.
      if let debug { options.debugLevel = options.debugLevel == 4 ? debug : options.debugLevel }
      environment.complete(&options)
      run = options.run
      for warning in options.warnings { streams.writeError("error: \(warning)") }
      return try start(options, streams: streams)
    } catch {
      return Reporter(options: run, streams: streams, log: nil, style: .plain)
        .report(CommandFailure(wrapping: error), command: nil)
    }
  }

  private static func start(_ options: GlobalOptions, streams: Streams) throws -> ExitCode {
    switch options.request {
    case .help: return print(Usage.text(isVirsh: options.run.isVirsh), to: streams)
    case .shortVersion: return print(Version.short(isVirsh: options.run.isVirsh), to: streams)
    case .longVersion: return print(Version.long(isVirsh: options.run.isVirsh), to: streams)
    case .run: break
    }
    let log = try Log(
      threshold: options.debugLevel, file: options.logFile ?? Environment.process["VIRSH_LOG_FILE"],
      output: streams.output, program: options.run.isVirsh ? "virsh" : "vireo")
    let session = Session(
      options: options.run,
      surroundings: Surroundings(
        streams: streams, interruption: Interruption(), terminal: ProcessTerminal(), log: log,
        environment: { Environment.process[$0] }),
      registry: .all, isContinuing: options.words.isEmpty)
    let driver = Driver(session: session)
    if !options.words.isEmpty {
      return OneShot(driver: driver).run(options.words, connectsFirst: options.hasURI)
    }
    if streams.isInputTerminal {
      return InteractiveShell(driver: driver, environment: .process).run(connectsFirst: options.hasURI)
    }
    return Script(driver: driver).run(connectsFirst: options.hasURI)
  }

  private static func print(_ text: String, to streams: Streams) -> ExitCode {
    streams.output.write(text)
    return (try? streams.output.flush()) == nil ? .failure : .success
  }
}

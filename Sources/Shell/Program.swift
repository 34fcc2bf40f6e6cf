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
    if persona.printsUTF8 { TableEncoding.useUTF8() }
    Streams.occupyClosedDescriptors()
    let streams = Streams.standard()
    guard !arguments.isEmpty else {
      streams.writeError("error: cannot find the words of the command line")
      return ExitCode.failure.status
    }
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
    // Until the options are understood: errors are told as the words ask for, wherever they do.
    let options = persona.globalOptions
    let asked = FormatSearch.last(
      in: arguments.flatMap(words), of: options.first { $0.name == "output" }?.choices ?? []
    )
    .flatMap(OutputFormat.init)
    let typed = CommandLineOptions(parsing: arguments, table: options)
    var host = typed.value(of: "connect") ?? Environment.process["VIRSH_DEFAULT_CONNECT_URI"]
    var format = asked ?? .text
    var withheld: [String] = []
    do {
      let configuration = try configuration(typed, .process, persona)
      let settings = try resolve(typed, .process, persona, configuration) { complaint in
        if format.hasErrorObjects {
          withheld.append(complaint)
        } else {
          streams.writeError("error: \(complaint)", hasColor: colorsErrors(typed, persona, streams))
        }
      }
      (host, format) = (settings.uri, asked ?? settings.errorFormat)
      return try start(settings, typed.words, withheld, configuration.aliases, as: persona, streams)
    } catch {
      let report = ErrorReport(
        format: format, persona: persona, streams: streams, log: nil, source: ErrorSource(host: host),
        hasColor: colorsErrors(typed, persona, streams))
      return .code(report.report(CommandFailure(wrapping: error)))
    }
  }

  /// The words of an argument, which may be a whole line.
  private static func words(of argument: String) -> [String] {
    argument.split { $0 == " " || $0 == ";" || $0 == "\n" }.map(String.init)
  }

  /// Makes settings of all that was said, from the weakest layer to the strongest.
  ///
  /// - Parameter complain: gets each complaint as virsh has it: those of the environment before anything else, and again
  ///   when the command line does not say what the environment should have said.
  static func resolve(
    _ typed: CommandLineOptions, _ environment: Environment, _ persona: Persona,
    _ configuration: Configuration = Configuration(),
    complain: (String) -> Void
  ) throws(UsageError) -> Settings {
    var resolver = SettingsResolver(for: persona)
    if persona.isConfigurable {
      try resolver.apply(environment.commonSettings)
      let defaults = configuration.defaults
      try resolver.apply(environment.hasLibvirtURI ? defaults.filter { $0.name != "connect" } : defaults)
      resolver.apply(columns: configuration.columns)
    }
    try resolver.apply(environment.settings(for: persona))
    let complaints = resolver.takeComplaints()
    let level = resolver.settings.logLevel
    complaints.forEach(complain)
    try resolver.apply(typed)
    resolver.takeComplaints().forEach(complain)
    var settings = resolver.settings
    // As in virsh, the level 4 counts as none chosen, even where -d says it: the environment then decides.
    if settings.logLevel == Log.Level.error.rawValue, settings.request == .run {
      settings.logLevel = level
      complaints.forEach(complain)
    }
    try settings.check()
    return settings
  }

  /// What the user's configuration file says; who asks for help or the version alone gets it whatever stands there.
  private static func configuration(
    _ typed: CommandLineOptions, _ environment: Environment, _ persona: Persona
  ) throws(UsageError) -> Configuration {
    let isLeftOut = typed.asksForItself || typed.settings.contains { $0.name == "no-config" }
    guard persona.isConfigurable, !isLeftOut, let file = try ConfigurationFile(of: environment) else {
      return Configuration()
    }
    return try Configuration(file, for: persona, persona.commands(of: .all))
  }

  /// Whether errors are led by a word in colour before the settings are known.
  private static func colorsErrors(
    _ typed: CommandLineOptions, _ persona: Persona, _ streams: Streams
  ) -> Bool {
    let choice = typed.value(of: "color").flatMap(ColorChoice.init) ?? persona.defaultColor
    return choice.isEnabled(onTerminal: streams.isErrorTerminal) { Environment.process[$0] }
  }

  /// - Parameter withheld: complaints that must not stand beside errors that are objects.
  private static func start(
    _ settings: Settings, _ words: [String], _ withheld: [String], _ aliases: [CommandAlias],
    as persona: Persona, _ streams: Streams
  ) throws -> Ending {
    var words = words
    switch settings.request {
    case .help where words.isEmpty || !persona.hasHelpPages:
      return try print(Usage.text(for: persona, width: streams.output.columns), to: streams)
    // A word behind --help is what help is wanted of.
    case .help: words.insert("help", at: 0)
    case .shortVersion: return try print(ProgramVersion.short(for: persona), to: streams)
    case .longVersion: return try print(ProgramVersion.long(for: persona), to: streams)
    case .run: break
    }
    if settings.script != nil, let word = words.first {
      throw UsageError("-f names a script, and '\(word)' is one command too many")
    }
    let log = try Log(
      threshold: settings.logLevel, file: settings.logFile, output: streams.output, persona: persona)
    withheld.forEach { log.write(.error, $0) }
    let hub = SignalHub()
    let session = Session(
      settings: settings, persona: persona,
      surroundings: Surroundings(
        streams: streams, terminal: ProcessTerminal(hub: hub), log: log,
        environment: { Environment.process[$0] }),
      registry: persona.commands(of: .all).adding(aliases), isContinuing: words.isEmpty)
    hub.attach(leaving: leaveProcess)
    let ending = run(words, in: Driver(session: session, hub: hub))
    // What was told beside the commands, such as by -d 0 of a line without any; not where a signal asks for the end.
    if case .code = ending { hub.unattended { try? streams.output.flush() } }
    return ending
  }

  private static func run(_ words: [String], in driver: Driver) -> Ending {
    let connectsFirst = driver.session.settings.connectsFirst
    if let file = driver.session.settings.script {
      return Script(driver: driver, file: file).run(connectsFirst: connectsFirst)
    }
    if !words.isEmpty { return OneShot(driver: driver).run(words, connectsFirst: connectsFirst) }
    if driver.session.streams.isInputTerminal {
      return InteractiveShell(driver: driver, environment: .process).run(connectsFirst: connectsFirst)
    }
    return Script(driver: driver).run(connectsFirst: connectsFirst)
  }

  private static func print(_ text: String, to streams: Streams) throws -> Ending {
    streams.output.write(text)
    try streams.output.flush()
    return .code(.success)
  }
}

import CommandModel
import CommandOutput
import Commands
import Platform

/// A session on streams in memory, which shares nothing with others in the same process.
public struct MemorySession: Sendable {
  public let session: Session
  public let terminal: FakeTerminal

  /// - Parameters:
  ///   - commands: commands beside those of the program.
  ///   - environment: all that the session sees of the environment.
  ///   - adjust: sets more of the settings.
  public init(
    uri: String = "test:///default", persona: Persona = .vireo, isContinuing: Bool = true,
    commands: [CommandEntry] = [], terminal: FakeTerminal = FakeTerminal(), streams: Streams = .memory(),
    environment: [String: String] = [:], log: Log? = nil, _ adjust: (inout Settings) -> Void = { _ in }
  ) throws {
    var settings = Settings()
    settings.uri = uri
    settings.isQuiet = true
    adjust(&settings)
    self.terminal = terminal
    let log = try log ?? Log(threshold: 4, file: nil, output: streams.output, program: persona.name)
    session = Session(
      settings: settings, persona: persona,
      surroundings: Surroundings(
        streams: streams, terminal: terminal, log: log, environment: { environment[$0] }),
      registry: Registry(commands + Registry.all.commands), isContinuing: isContinuing)
  }

  /// What was printed, in order.
  public var output: String { session.streams.output.contents }

  /// What was said on standard error.
  public var errors: String { session.streams.error.contents }
}

/// What commands and tests tell each other across threads, once each.
public struct Rendezvous: Sendable {
  private let semaphore = Semaphore()

  public init() {}

  public func signal() { semaphore.signal() }

  /// Waits for the other; false when nobody came.
  public func wait(atMost duration: Duration = .seconds(10)) -> Bool {
    semaphore.wait(until: .now.advanced(by: duration))
  }
}

/// Asks until something holds; false when it never did.
public func holds(within duration: Duration = .seconds(10), _ condition: () -> Bool) -> Bool {
  let end = ContinuousClock.now.advanced(by: duration)
  let never = Semaphore()
  while !condition() {
    guard ContinuousClock.now < end else { return false }
    _ = never.wait(until: .now.advanced(by: .milliseconds(2)))
  }
  return true
}

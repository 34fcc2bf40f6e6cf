import CommandModel
import CommandOutput
import Commands
import Platform
import SessionSupport

@testable import Shell

/// A session with a driver and a hub of its own, to which signals are given by hand.
struct DriverWorld {
  let memory: MemorySession
  let hub: SignalHub
  let driver: Driver

  var session: Session { memory.session }
  var output: String { memory.output }
  var errors: String { memory.errors }

  /// - Parameters:
  ///   - hub: the hub that commands of the test know already.
  ///   - deadline: the time that each command has.
  init(
    uri: String = "test:///default", persona: Persona = .vireo, isContinuing: Bool = true,
    hub: SignalHub = SignalHub(), deadline: Duration? = nil, commands: [CommandEntry] = [],
    terminal: FakeTerminal = FakeTerminal(), streams: Streams = .memory(),
    environment: [String: String] = [:],
    _ adjust: (inout Settings) -> Void = { _ in }
  ) throws {
    self.hub = hub
    memory = try MemorySession(
      uri: uri, persona: persona, isContinuing: isContinuing, commands: commands, terminal: terminal,
      streams: streams, environment: environment
    ) { settings in
      settings.deadline = deadline
      adjust(&settings)
    }
    driver = Driver(session: memory.session, hub: hub)
  }

  /// Runs a line and gives its class.
  @discardableResult
  func run(_ line: String) -> ExitCode? { driver.run(.line(line))?.code }

  /// Waits until a run that was left behind has come to its end; `release` lets it go on.
  func waitForEnd(release: () -> Void) -> Bool {
    // Wake-ups from before mean nothing.
    _ = hub.pendingSignal()
    release()
    return hub.wait(until: .now.advanced(by: .seconds(10))) == .woken
  }
}

extension ScriptedCommand {
  /// A command that hangs as in a call of libvirt, whatever is asked of it, until it is released, and then does
  /// something.
  static func hanging(
    _ name: String, until release: Rendezvous, then body: @escaping @Sendable (Run) throws -> Output
  ) -> CommandEntry {
    named(name) { run in
      _ = release.wait(atMost: .seconds(30))
      return try body(run)
    }
  }
}

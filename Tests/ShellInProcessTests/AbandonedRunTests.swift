import CommandModel
import CommandOutput
import Glibc
import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands
@testable import Libvirt
@testable import Shell

/// What a command that nobody waits for any more leaves behind: nothing.
@Suite("Runs that are left behind", .timeLimit(.minutes(10)))
struct AbandonedRunTests {
  private static let short = Duration.milliseconds(100)

  @Test("events of a command that timed out never appear later, and the session's format is its own again")
  func eventsEnd() async throws {
    try await withScratch { scratch in
      let world = try DriverWorld(uri: try scratch.testNode(), deadline: Self.short)
      #expect(world.run("event --all --loop -o json") == .deadlinePassed)
      #expect(world.output == "")
      let arrived = Rendezvous()
      let connection = try #require(world.session.host.link.last)
      let subscription = try connection.subscribe(to: Domain.EventID.lifecycle) { _ in arrived.signal() }
      defer { subscription.cancel() }
      #expect(world.run("suspend test") == .success)
      #expect(world.run("resume test") == .success)
      #expect(arrived.wait() && arrived.wait())
      #expect(world.run("domname 1") == .success)
      #expect(world.output == "test\n")
    }
  }

  @Test("the connection stays when the command only waited, and is another when it hung")
  func connection() async throws {
    try await withScratch { scratch in
      let release = Rendezvous()
      let world = try DriverWorld(
        uri: try scratch.testNode(), deadline: Self.short,
        commands: [ScriptedCommand.hanging("hang", until: release) { _ in .none }])
      world.run("uri")
      let first = try #require(world.session.host.link.last)
      #expect(world.run("event --all --loop") == .deadlinePassed)
      #expect(world.session.host.link.last === first)
      let host = world.session.host
      #expect(world.run("hang") == .deadlinePassed)
      #expect(world.session.host !== host)
      world.run("uri")
      let second = try #require(world.session.host.link.last)
      #expect(second !== first)
      #expect(world.waitForEnd { release.signal() })
      world.run("uri")
      #expect(world.session.host.link.last === second)
    }
  }

  @Test("YAML keeps a separator between documents, and counts none that never came out")
  func yaml() throws {
    let release = Rendezvous()
    let world = try DriverWorld(
      deadline: Self.short,
      commands: [
        ScriptedCommand.hanging("hang", until: release) { _ in .value(text: "late", key: "a", value: 0) },
        ScriptedCommand.named("stream") { run in
          for number in [1, 2] { try run.emit(.value(text: "", key: "a", value: Value(number))) }
          return .none
        },
        ScriptedCommand.named("say") { _ in .value(text: "b", key: "b", value: 1) },
      ]
    ) { $0.format = .yaml }
    #expect(world.run("hang") == .deadlinePassed)
    #expect(world.waitForEnd { release.signal() })
    world.run("say")
    #expect(world.output == "b: 1\n")
    #expect(world.run("hang") == .deadlinePassed)
    #expect(world.waitForEnd { release.signal() })
    world.run("say")
    #expect(world.output == "b: 1\n---\nb: 1\n")
  }

  @Test("a result behind events is a YAML document of its own")
  func yamlBehindEvents() throws {
    let world = try DriverWorld(commands: [
      ScriptedCommand.named("stream") { run in
        for number in [1, 2] { try run.emit(.value(text: "", key: "a", value: Value(number))) }
        return .none
      },
      ScriptedCommand.named("say") { _ in .value(text: "b", key: "b", value: 1) },
    ]) { $0.format = .yaml }
    world.run("stream; say")
    #expect(world.output == "---\na: 1\n---\na: 2\n---\nb: 1\n")
  }

  @Test("a connection that could not be had in time leaves the session where it was")
  func connect() async throws {
    try await withScratch { scratch in
      let silent = try silentDaemon(in: scratch).replacing(
        "qemu+unix:///system", with: "test+unix:///default")
      let world = try DriverWorld(deadline: Self.short)
      world.run("uri")
      #expect(world.run("connect \(silent)") == .deadlinePassed)
      #expect(world.session.host.uri == "test:///default")
      #expect(world.run("uri") == .success)
      #expect(world.output == "test:///default\ntest:///default\n")
    }
  }

  @Test("the Ctrl-C that one command has a use for ends the next all the same")
  func handlers() throws {
    let (hub, release) = (SignalHub(), Rendezvous())
    let world = try DriverWorld(
      hub: hub,
      commands: [
        ScriptedCommand.named("deaf") { run in
          run.interruption.handled(by: {}) {
            hub.post(SIGINT)
            // The second time nobody asks the command any more.
            run.interruption.cancellation.handled(by: {}) { _ = release.wait(atMost: .seconds(30)) }
            return .none
          }
        },
        ScriptedCommand.named("wait") { run in
          hub.post(SIGINT)
          #expect(run.interruption.cancellation.wait(atMost: .seconds(10)))
          return .none
        },
      ]
    ) { $0.deadline = Self.short }
    #expect(world.run("deaf") == .deadlinePassed)
    let result = world.driver.run(.line("wait"))
    #expect(result?.code == .interrupted)
    #expect(result?.signal == SIGINT)
    #expect(world.waitForEnd { release.signal() })
  }

  @Test(
    "what comes back from a call too late changes nothing", arguments: ["quit", "connect", "cd", "print"])
  func lateEffects(_ name: String) throws {
    let release = Rendezvous()
    let commands: [String: @Sendable (Run) throws -> Output] = [
      "quit": { try Quit().run(in: $0) },
      "connect": { try Connect().run(in: $0) },
      "cd": { try CD().run(in: $0) },
      "print": { run in
        run.report(CommandFailure("too late"))
        run.gate.draw("too late")
        run.log.write(.info, "too late")
        try? run.emit(.report("too late"))
        return .report("too late")
      },
    ]
    let work = try #require(commands[name])
    let streams = Streams.memory()
    let world = try DriverWorld(
      deadline: Self.short, commands: [ScriptedCommand.hanging("hang", until: release, then: work)],
      streams: streams, environment: ["HOME": "/"])
    let directory = currentDirectory()
    #expect(world.run("hang") == .deadlinePassed)
    world.run("uri")
    let (host, connection) = (world.session.host, world.session.host.link.last)
    let (output, errors) = (world.output, world.errors)
    #expect(world.waitForEnd { release.signal() })
    #expect(!world.session.wantsToQuit)
    #expect(world.session.host === host)
    #expect(world.session.host.link.last === connection)
    #expect(currentDirectory() == directory)
    #expect(world.output == output)
    #expect(world.errors == errors)
  }

  @Test("a signal that comes while a run is left behind is not lost")
  func signalsMeanwhile() throws {
    let (hub, release) = (SignalHub(), Rendezvous())
    let world = try DriverWorld(
      hub: hub, deadline: Self.short,
      commands: [
        ScriptedCommand.named("hang") { run in
          run.interruption.cancellation.handled(by: { hub.post(SIGTERM) }) {
            _ = release.wait(atMost: .seconds(30))
          }
          return .none
        }
      ])
    #expect(world.run("hang") == .deadlinePassed)
    #expect(hub.pendingSignal() == SIGTERM)
    #expect(world.waitForEnd { release.signal() })
  }

  @Test("the terminal gets its mode back from who leaves a run, and not from completion that takes too long")
  func terminal() throws {
    let release = Rendezvous()
    let world = try DriverWorld(
      deadline: Self.short, commands: [ScriptedCommand.hanging("hang", until: release) { _ in .none }])
    Run(in: world.session).abandon()
    #expect(world.memory.terminal.restorations == 0)
    #expect(world.run("hang") == .deadlinePassed)
    #expect(world.memory.terminal.restorations == 1)
    #expect(world.waitForEnd { release.signal() })
  }

  @Test("letting go of a connection whose other end is frozen holds nobody up")
  func frozenEnd() throws {
    let (world, release) = (try DriverWorld(), Rendezvous())
    world.run("uri")
    let host = world.session.host
    let ended = Rendezvous()
    let token = try EventLoop.keepRunning()
    host.link.state.withLock { state in
      state.closeSubscription = EventSubscription(token) {
        _ = release.wait(atMost: .seconds(30))
        ended.signal()
      }
    }
    let start = ContinuousClock.now
    world.session.abandon(host)
    #expect(start.duration(to: .now) < .seconds(5))
    #expect(world.session.host !== host)
    release.signal()
    #expect(ended.wait())
  }
}

/// The working directory of the process, which no test changes.
private func currentDirectory() -> String {
  guard let path = getcwd(nil, 0) else { return "" }
  defer { free(path) }
  return String(cString: path)
}

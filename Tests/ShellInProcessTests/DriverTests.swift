import CommandModel
import CommandOutput
import Glibc
import Platform
import SessionSupport
import Synchronization
import Testing

@testable import Commands
@testable import Shell

/// Lists of commands, and what the process makes of their results.
@Suite("Driver", .timeLimit(.minutes(10)))
struct DriverTests {
  @Test("a list goes on after a failure, and ends with the code of its last command")
  func lists() throws {
    let world = try DriverWorld()
    #expect(world.run("domname nosuch; echo a; domname 1") == .success)
    #expect(world.output == "atest\n")
    #expect(world.run("echo b; domname nosuch") == .notFound)
    #expect(world.run("nosuch; echo never") == .usage)
    #expect(!world.output.contains("never"))
  }

  @Test("--fail-fast stops a list at the first failure")
  func failFast() throws {
    let world = try DriverWorld { $0.failsFast = true }
    #expect(world.run("echo a; domname nosuch; echo never") == .notFound)
    #expect(world.output == "a")
  }

  @Test("quit stops a list and the session", arguments: ["quit", "exit"])
  func quit(_ name: String) throws {
    let world = try DriverWorld()
    let result = try #require(world.driver.run(.line("echo a; \(name); echo never")))
    #expect(result.mustLeave)
    #expect(result.code == .success)
    #expect(world.output == "a")
  }

  @Test("words of which nothing is to be run are no success")
  func nothing() throws {
    let world = try DriverWorld()
    #expect(world.driver.run(.line("")) == nil)
    #expect(world.driver.run(.line(" # a comment")) == nil)
    #expect(world.driver.run(.line(" ; ;")) == nil)
  }

  @Test("an output that cannot be written ends the session", .timeLimit(.minutes(10)))
  func outputFailure() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let streams = Streams(
      output: TextSink(descriptor: full), error: .memory(), inputDescriptor: -1, isInputTerminal: false)
    let world = try DriverWorld(streams: streams)
    let result = try #require(world.driver.run(.line("echo a; echo b")))
    #expect(result.mustLeave)
    #expect(result.code == .failure)
    #expect(world.errors == "error: cannot write the output: No space left on device\n")
  }

  @Test("a deadline ends a one-shot, and costs a session its command only")
  func deadlines() throws {
    for isContinuing in [false, true] {
      let release = Rendezvous()
      let world = try DriverWorld(
        isContinuing: isContinuing, deadline: .milliseconds(50),
        commands: [ScriptedCommand.hanging("hang", until: release) { _ in .none }])
      let result = try #require(world.driver.run(.line("hang; echo on")))
      #expect(result.mustLeave == !isContinuing)
      #expect(result.code == (isContinuing ? .success : .deadlinePassed))
      #expect(world.output == (isContinuing ? "on" : ""))
      #expect(
        world.errors == """
          error: the deadline of 0.05 s has passed; the command may still take effect
          hint: --timeout says how long a command may take

          """)
      #expect(world.waitForEnd { release.signal() })
    }
  }

  @Test("Ctrl-C ends a list", arguments: [true, false])
  func interruptedList(isContinuing: Bool) throws {
    let hub = SignalHub()
    let world = try DriverWorld(
      isContinuing: isContinuing, hub: hub, deadline: .seconds(30),
      commands: [
        ScriptedCommand.named("wait") { run in
          hub.post(SIGINT)
          #expect(run.interruption.cancellation.wait(atMost: .seconds(10)))
          return .none
        }
      ])
    let result = try #require(world.driver.run(.line("wait; echo never")))
    #expect(result.ending == .signal(SIGINT))
    #expect(result.mustLeave == !isContinuing)
    #expect(world.output == "")
  }

  @Test("each command of a one-shot hears of Ctrl-C, not only the first")
  func unwatched() throws {
    let (hub, heard) = (SignalHub(), Shared<[String]>([]))
    let listening = { @Sendable (name: String) in
      ScriptedCommand.named(name) { run in
        let called = Rendezvous()
        return run.interruption.handled(by: {
          heard.change { $0.append(name) }
          called.signal()
        }) {
          hub.post(SIGINT)
          #expect(called.wait())
          return .none
        }
      }
    }
    let world = try DriverWorld(
      isContinuing: false, hub: hub, commands: [listening("first"), listening("second")])
    #expect(world.run("first; second") == .success)
    #expect(heard.value == ["first", "second"])
  }

  @Test("sessions side by side get their own signals only")
  func sideBySide() throws {
    let waiting = ScriptedCommand.named(
      "wait",
      { run in
        _ = run.interruption.cancellation.wait(atMost: .milliseconds(200))
        return .none
      })
    let (left, right) = (
      try DriverWorld(commands: [waiting]), try DriverWorld(commands: [waiting])
    )
    let codes = Shared<[ExitCode?]>([nil, nil])
    let done = Semaphore()
    for (index, world) in [left, right].enumerated() {
      nonisolated(unsafe) let driver = world.driver
      Worker.start {
        let code = driver.run(.line("wait"))?.code
        codes.change { $0[index] = code }
        done.signal()
      }
    }
    left.hub.post(SIGINT)
    for _ in 0..<2 { #expect(done.wait(until: .now.advanced(by: .seconds(10)))) }
    #expect(codes.value == [.interrupted, .success])
  }

  @Test("a job's abort that nobody answers ends its own command, and never the next")
  func insistence() throws {
    let (called, unanswered) = (Rendezvous(), Rendezvous())
    let watch = { @Sendable (run: Run) in
      var watch = JobWatch(
        run: run,
        job: JobWatch.Job(
          progress: { nil },
          abort: {
            called.signal()
            _ = unanswered.wait(atMost: .seconds(30))
          }),
        title: "Save", showsProgress: false)
      watch.patience = .milliseconds(50)
      return watch
    }
    let hub = SignalHub()
    let world = try DriverWorld(
      hub: hub,
      commands: [
        // The call ends though the daemon has not answered the abort.
        ScriptedCommand.named("quick") { run in
          try watch(run).run {
            hub.post(SIGINT)
            #expect(called.wait())
          }
          return .none
        },
        ScriptedCommand.named("next") { run in
          #expect(!run.interruption.cancellation.wait(atMost: .milliseconds(300)))
          return .report("done")
        },
        ScriptedCommand.named("stuck") { run in
          try watch(run).run {
            hub.post(SIGINT)
            #expect(run.interruption.cancellation.wait(atMost: .seconds(10)))
          }
          return .none
        },
      ])
    #expect(world.run("quick; next") == .success)
    #expect(world.output == "done\n")
    #expect(world.driver.run(.line("stuck"))?.signal == SIGINT)
    for _ in 0..<2 { unanswered.signal() }
  }
}

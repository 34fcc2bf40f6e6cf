import CommandModel
import CommandOutput
import Glibc
import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands
@testable import Shell

/// One command for many objects that is broken off in the middle.
@Suite("Patterns that are interrupted", .timeLimit(.minutes(10)))
struct BulkInterruptionTests {
  /// A command for a domain that does what a test says.
  private struct Touch: Command {
    static let info = CommandInfo("touch", group: .domain, "do what a test says", many: .each("touched"))
    @Argument("domain", "which", complete: .none("sample")) var domain: DomainReference
    let body: @Sendable (Run, String) throws -> Output

    init() { body = { _, _ in .none } }
    init(_ body: @escaping @Sendable (Run, String) throws -> Output) { self.body = body }

    func run(in run: Run) throws -> Output { try body(run, try run.domain(domain).name) }
  }

  private func world(
    _ scratch: ScratchDirectory, hub: SignalHub = SignalHub(), deadline: Duration? = nil, width: Int = 2,
    format: OutputFormat = .text, _ body: @escaping @Sendable (Run, String) throws -> Output
  ) throws -> DriverWorld {
    let names = (1...6).map { "d\($0)" }
    return try DriverWorld(
      uri: try scratch.testNode(domains: names), hub: hub, deadline: deadline,
      commands: [CommandEntry(Touch.info) { Touch(body) }]
    ) { settings in
      settings.parallel = width
      settings.format = format
    }
  }

  @Test("Ctrl-C begins no more, lets what is under way end, and tells what is done and what is not")
  func interrupt() async throws {
    try await withScratch { scratch in
      let (hub, begun, release) = (SignalHub(), Rendezvous(), Rendezvous())
      let world = try world(scratch, hub: hub) { run, name in
        guard name != "d1" else { return .report("d1 touched") }
        if name == "d2" {
          _ = begun.wait()
          hub.post(SIGINT)
          _ = release.wait()
        } else {
          begun.signal()
          // Only waits: this ends with the wish for it.
          _ = run.interruption.cancellation.wait(atMost: .seconds(10))
          release.signal()
          throw RunAbandoned()
        }
        return .report("\(name) touched")
      }
      #expect(world.run("touch 'd*'") == .interrupted)
      #expect(world.output == "d1 touched\nd2 touched\n")
      #expect(world.errors == "error: done: d1, d2; not done: d3, d4, d5, d6\n")
      world.run("domname 1")
      #expect(world.output.hasSuffix("d1\n"))
    }
  }

  @Test("is an error like any other for programs, beside the data of what is done")
  func interruptedData() async throws {
    try await withScratch { scratch in
      let hub = SignalHub()
      let world = try world(scratch, hub: hub, width: 1, format: .json) { run, name in
        if name == "d2" {
          hub.post(SIGINT)
          _ = run.interruption.cancellation.wait(atMost: .seconds(10))
        }
        return Output(value: ["name": .string(name)])
      }
      #expect(world.run("touch 'd*'") == .interrupted)
      #expect(world.output.contains("d2") && !world.output.contains("d3"))
      #expect(world.errors.split(separator: "\n").count == 1)
      let beginning = #"{"error":{"class":"interrupted","exitCode":130,"message":"done: d1, d2; not done: "#
      #expect(world.errors.hasPrefix(beginning), "\(world.errors)")
    }
  }

  @Test("a second Ctrl-C leaves what hangs, and says that nobody knows of it")
  func insist() async throws {
    try await withScratch { scratch in
      let (hub, release) = (SignalHub(), Rendezvous())
      let world = try world(scratch, hub: hub, width: 1) { run, name in
        guard name == "d2" else { return .report("\(name) touched") }
        hub.post(SIGINT)
        _ = run.interruption.cancellation.wait(atMost: .seconds(10))
        hub.post(SIGINT)
        _ = release.wait(atMost: .seconds(30))
        return .report("late")
      }
      #expect(world.run("touch 'd*'") == .interrupted)
      #expect(world.errors == "error: done: d1; not known: d2; not done: d3, d4, d5, d6\n")
      #expect(world.waitForEnd { release.signal() })
      #expect(world.output == "d1 touched\n")
    }
  }

  @Test("the deadline does likewise")
  func deadline() async throws {
    try await withScratch { scratch in
      let release = Rendezvous()
      let world = try world(scratch, deadline: .milliseconds(200), width: 1) { run, name in
        guard name == "d3" else { return .report("\(name) touched") }
        _ = release.wait(atMost: .seconds(30))
        return .report("late")
      }
      #expect(world.run("touch 'd*'") == .deadlinePassed)
      #expect(world.errors.contains("error: done: d1, d2; not known: d3; not done: d4, d5, d6\nhint: "))
      #expect(world.waitForEnd { release.signal() })
      #expect(world.output == "d1 touched\nd2 touched\n")
    }
  }

  @Test("and tells programs in data, object by object")
  func deadlineData() async throws {
    try await withScratch { scratch in
      let release = Rendezvous()
      let world = try world(scratch, deadline: .milliseconds(200), width: 1, format: .json) { run, name in
        if name == "d2" { throw CommandFailure("no") }
        guard name == "d3" else { return Output(value: ["name": .string(name)]) }
        _ = release.wait(atMost: .seconds(30))
        return .none
      }
      #expect(world.run("touch 'd[1-4]'") == .deadlinePassed)
      let fates = ["d1": "done", "d2": "failed", "d3": "unknown", "d4": "not-done"]
      let objects = fates.sorted { $0.key < $1.key }.map { "{\"name\":\"\($0)\",\"outcome\":\"\($1)\"}" }
      let end = "\"objects\":[\(objects.joined(separator: ","))]}}\n"
      #expect(world.errors.hasSuffix(end), "\(world.errors)")
      #expect(world.waitForEnd { release.signal() })
    }
  }

  @Test("an object that vanishes is told for itself alone, and what one run keeps is led by its name")
  func vanishing() async throws {
    try await withScratch { scratch in
      let world = try world(scratch, width: 1) { run, name in
        if name == "d2" { throw CommandFailure("Domain not found: d2", code: .notFound) }
        run.report(CommandFailure("a part of it"))
        return .report("\(name) touched")
      }
      #expect(world.run("touch 'd[123]'") == .partial)
      #expect(world.output == "d1 touched\nd3 touched\n")
      #expect(
        world.errors == "error: d1: a part of it\nerror: d2: Domain not found: d2\nerror: d3: a part of it\n")
    }
  }
}

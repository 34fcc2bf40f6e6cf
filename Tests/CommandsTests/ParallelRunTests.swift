import CommandModel
import CommandOutput
import Libvirt
import Platform
import SessionSupport
import Synchronization
import TestSupport
import Testing

@testable import Commands

/// Many runs at once, of one command or of many, on one host.
@Suite("Runs side by side", .timeLimit(.minutes(10)))
struct ParallelRunTests {
  /// Does ten things at once, as near to the same moment as can be, and gives their results in order.
  private func tenfold<Result: Sendable>(_ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    let (start, done) = (Semaphore(), Semaphore())
    let results = Shared<[Int: Result]>([:])
    for number in 0..<10 {
      Worker.start {
        start.wait()
        let result = body(number)
        results.change { $0[number] = result }
        done.signal()
      }
    }
    for _ in 0..<10 { start.signal() }
    for _ in 0..<10 { done.wait() }
    return (0..<10).compactMap { results.value[$0] }
  }

  @Test("one command is bound ten times at once, each with values and flags of its own")
  func binding() throws {
    let parser = Parser(.all)
    let lines = (0..<10).map { number in
      "undefine guest\(number)" + (number.isMultiple(of: 2) ? " --managed-save" : "")
        + (number.isMultiple(of: 3) ? " --nvram" : "")
    }
    let commands = try lines.map { try #require(try parser.parse(line: $0).first) }
    let bound = tenfold { number in
      (0..<50).map { _ -> (String, Domain.UndefineFlags) in
        let undefine = commands[number].bound().instance as? Undefine
        return (undefine?.domain.text ?? "", undefine?.flags ?? [])
      }
    }
    for (number, runs) in bound.enumerated() {
      var flags: Domain.UndefineFlags = []
      if number.isMultiple(of: 2) { flags.insert(.managedSave) }
      if number.isMultiple(of: 3) { flags.insert(.nvram) }
      #expect(runs.allSatisfy { $0.0 == "guest\(number)" && $0.1 == flags })
    }
  }

  @Test("the same parsed command runs ten times at once, and each time is a fresh one")
  func freshness() throws {
    let command = try #require(try Parser(.all).parse(line: "undefine test --nvram").first)
    let instances = tenfold { _ in
      let bound = command.bound()
      return (bound.instance as? Undefine).map { $0.flags == .nvram && $0.domain.text == "test" } ?? false
    }
    #expect(instances == Array(repeating: true, count: 10))
  }

  @Test("ten runs on one host open one connection, and each prints its own result")
  func runs() async throws {
    try await withScratch { scratch in
      let memory = try MemorySession(uri: try scratch.testNode())
      let lines = [
        "domname 1", "uri", "domuuid test --xx", "vcpupin test", "list --all", "domid nosuch", "dumpxml test",
        "echo a b", "nodeinfo", "domstate test",
      ]
      let parser = Parser(.all)
      let commands = lines.map { try? parser.parse(line: $0).first }
      let session = memory.session
      let once: @Sendable (Int) -> [String] = { number in
        let streams = Streams.memory()
        let format: OutputFormat = number.isMultiple(of: 2) ? .json : .text
        guard let command = commands[number] else { return ["wrong"] }
        var settings = session.settings
        settings.format = format
        let run = Run(of: command.info.name, in: session, settings: settings, streams: streams)
        let code = run.execute(command)
        return ["\(code)", streams.output.contents, streams.error.contents]
      }
      let together = tenfold(once)
      let connection = try #require(session.host.link.last)
      #expect(together == (0..<10).map(once))
      #expect(session.host.link.last === connection)
      #expect(memory.output == "" && memory.errors == "")
      #expect(together[0][1].hasPrefix("{\n  \"name\": \"test\",\n  \"uuid\": "))
      #expect(together[5][0] == "notFound")
    }
  }
}

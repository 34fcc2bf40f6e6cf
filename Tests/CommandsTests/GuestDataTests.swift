import CommandModel
import CommandOutput
import Glibc
import Platform
import SessionSupport
import Synchronization
import Testing

@testable import Commands
@testable import Libvirt

/// What guests and QEMU tell, as data, and what they are told.
@Suite("Guests: data, words and secrets")
struct GuestDataTests {
  @Test("each name of an agent goes to a key of the catalogue, with a value of its type")
  func rules() {
    let texts = [
      "user", "userDomain", "name", "title", "distribution", "version", "versionID", "architecture",
      "variant",
      "variantID", "kernelRelease", "kernelVersion", "hostname", "mountPoint", "type", "target", "serial",
      "guestDevice", "guestAlias", "bus", "interface", "mac", "family", "address", "driverName",
      "driverVersion", "idType",
    ]
    for (pattern, rule) in GuestInfoRules.all {
      let name = pattern.split(separator: ".").map { $0 == "*" ? "0" : String($0) }.joined(separator: ".")
      let last = rule.path.split(separator: ".").last.map(String.init) ?? ""
      let value: TypedValue =
        last == "partition" ? .boolean(true) : texts.contains(last) ? .string("some") : .ullong(3)
      let data = Value.object(
        DomainStatistics(TypedParameters([TypedParameters.Entry(name, value)]), rules: GuestInfoRules.all)
          .members)
      #expect(DataCatalogue.faults(in: data) == [], "\(name): \(data)")
      #expect(data["other"] == nil, "\(name)")
    }
  }

  @Test("what an agent tells is nested, with moments, seconds and bytes")
  func nested() {
    let entries: [(String, TypedValue)] = [
      ("user.count", .uint(1)), ("user.0.name", .string("root")),
      ("user.0.login-time", .ullong(1_700_000_000_500)), ("os.id", .string("tiny")),
      ("timezone.offset", .int(-3600)), ("hostname", .string("h")), ("fs.count", .uint(1)),
      ("fs.0.name", .string("vda1")), ("fs.0.total-bytes", .ullong(4096)), ("fs.0.disk.count", .uint(1)),
      ("fs.0.disk.0.alias", .string("vda")), ("disk.count", .uint(1)), ("disk.0.partition", .boolean(false)),
      ("if.count", .uint(1)), ("if.0.addr.count", .uint(1)), ("if.0.addr.0.addr", .string("::1")),
      ("load.1m", .double(0.5)), ("new.thing", .uint(1)),
    ]
    let info = TypedParameters(entries.map { TypedParameters.Entry($0.0, $0.1) })
    let expected: Value = [
      "users": [["user": "root", "loginTime": "2023-11-14T22:13:20.500Z"]],
      "system": ["distribution": "tiny"],
      "timezone": ["utcOffset": -3600], "hostname": "h",
      "filesystems": [["name": "vda1", "capacity": 4096, "disks": [["target": "vda"]]]],
      "disks": [["partition": false]], "interfaces": [["addresses": [["address": "::1"]]]],
      "load": ["oneMinute": 0.5], "other": ["new.thing": 1],
    ]
    #expect(Value.object(DomainStatistics(info, rules: GuestInfoRules.all).members) == expected)
  }

  @Test("words for QEMU's monitor become one command")
  func monitorWords() {
    let commands: [([String], String)] = [
      (["{\"execute\":\"a\"}"], "{\"execute\":\"a\"}"),
      (["{\"execute\":", "\"a\"}"], "{\"execute\": \"a\"}"),
      (["query-status"], "{\"execute\":\"query-status\"}"), (["a", ""], "{\"execute\":\"a\"}"),
      (["a", "\"b\":1"], "{\"execute\":\"a\",\"arguments\":{\"b\":1}}"),
      (["a", "\"b\":1", "\"c\":[]"], "{\"execute\":\"a\",\"arguments\":{\"b\":1,\"c\":[]}}"),
      (["a", "{\"b\":", "1}"], "{\"execute\":\"a\",\"arguments\":{\"b\": 1}}"),
      (["\"q\""], "{\"execute\":\"\\\"q\\\"\"}"),
    ]
    for (words, json) in commands {
      #expect(MonitorCommandWords(words).json == json)
      #expect(MonitorCommandWords(words).faultyArguments == nil, "\(words)")
    }
    for words in [["a", "b"], ["a", "[]"], ["a", "{b}"], ["a", "", ""]] {
      #expect(MonitorCommandWords(words).faultyArguments != nil, "\(words)")
    }
    #expect(MonitorCommandWords(["a", "b", "c"]).faultyArguments?.read == "{b,c}")
    #expect(MonitorCommandWords(["a", "b", "c"]).faultyArguments?.typed == "b c")
  }

  @Test("a password of - is asked for twice, and told to nobody")
  func prompt() throws {
    let asked = Mutex<[String]>([])
    let terminal = FakeTerminal(ask: { prompt, _ in
      asked.withLock { $0.append(prompt) }
      return "hunter2"
    })
    let memory = try session(terminal, isTerminal: true)
    #expect(execute("set-user-password test root -", in: memory) == .success)
    #expect(asked.withLock { $0 } == ["Password of root in test: ", "Password of root in test, again: "])
    #expect(!(memory.output + memory.errors).contains("hunter2"))
  }

  @Test("two passwords that are not the same change nothing, and an empty one is none")
  func mismatch() throws {
    for (answers, sentence) in [(["a", "b"], "not the same"), ([""], "nothing was given")] {
      let left = Mutex(answers)
      let terminal = FakeTerminal(ask: { _, _ in left.withLock { $0.removeFirst() } })
      let memory = try session(terminal, isTerminal: true)
      #expect(execute("set-user-password test root -", in: memory) == .usage)
      #expect(memory.errors.contains(sentence))
      #expect(left.withLock { $0.isEmpty })
    }
  }

  @Test("without a terminal the password is one line of the input")
  func input() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    try Descriptor.writeAll(Array("hunter2\nrest\n".utf8), to: ends[1])
    let memory = try session(FakeTerminal(), isTerminal: false, input: ends[0])
    #expect(execute("set-user-password test root -", in: memory) == .success)
    var rest = [UInt8](repeating: 0, count: 16)
    #expect(read(ends[0], &rest, 16) == 5, "what stands behind the line is left for others")
  }

  @Test("to virsh a - is the password itself")
  func faithful() throws {
    let memory = try MemorySession(persona: .virsh)
    #expect(execute("set-user-password test root -", in: memory) == .success)
  }

  @Test("a line with a password is kept out of the history, whoever asks")
  func history() {
    let parser = Parser(Registry.all)
    #expect(parser.mayHoldSecrets("set-user-password test root hunter2"))
    #expect(!parser.mayHoldSecrets("domhostname test"))
  }

  private func session(_ terminal: FakeTerminal, isTerminal: Bool, input: Int32 = -1) throws -> MemorySession
  {
    var streams = Streams.memory()
    (streams.isInputTerminal, streams.inputDescriptor) = (isTerminal, input)
    return try MemorySession(terminal: terminal, streams: streams)
  }

  private func execute(_ line: String, in memory: MemorySession) -> ExitCode? {
    guard let parsed = try? Parser(Registry.all).parse(line: line).first else { return nil }
    return Run(of: parsed.info.name, in: memory.session).execute(parsed)
  }
}

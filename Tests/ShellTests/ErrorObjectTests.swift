import Foundation
import TestSupport
import Testing

/// An error is one object on standard error, from whatever stage it comes.
@Suite("Errors as objects")
struct ErrorObjectTests {
  struct Report: Decodable, Equatable {
    struct Body: Decodable, Equatable {
      struct Libvirt: Decodable, Equatable {
        var code: Int
        var name: String
        var domain: String
        var message: String
      }
      var `class`: String
      var exitCode: Int32
      var message: String
      var hint: String?
      var command: String?
      var object: String?
      var host: String?
      var libvirt: Libvirt?
    }
    var error: Body
  }

  static let test = ["-c", "test:///default"]

  @Test(
    "from whatever stage, with the format before the fault or behind it",
    arguments: [
      (["-o", "json", "--bogus", "list"], "usage"), (["--bogus", "-o", "json", "list"], "usage"),
      (["--bogus", "list", "-o", "json"], "usage"), (["-d", "x", "-o", "json", "list"], "usage"),
      (["-qo", "json", "-k", "-1", "list"], "usage"), (["-o", "json", "-c"], "usage"),
      (["-l", "/nosuch/log", "list", "-o", "json"], "failure"),
      (test + ["lits", "-o", "json"], "usage"), (test + ["list", "--bogus", "-o", "json"], "usage"),
      (test + ["list --bogus --output=json; uri"], "usage"),
      (test + ["-o", "json", "list 'unclosed \""], "usage"), (test + ["-ojson", "dominfo"], "usage"),
      (test + ["--outp=json", "setvcpus", "test", "x"], "usage"),
      (test + ["list", "-o", "json", "--timeout", "0"], "usage"),
      (test + ["list", "--parallel", "0", "--output=json"], "usage"),
      (test + ["list --jq '.[' --output=json"], "usage"),
      (["-c", "vbox:///session", "list", "-o", "json"], "connection"),
      (test + ["dominfo", "nosuch", "-o", "json"], "not-found"),
      (test + ["-o", "json", "start", "test"], "already"),
      (test + ["-r", "-o", "json", "suspend", "test"], "access"),
      (test + ["-o", "json", "attach-disk", "test", "/a", "vdz"], "unsupported"),
      (test + ["-o", "json", "--timeout", "100ms", "event", "--all", "--loop"], "deadline"),
      (test + ["-o", "json", "event", "--all", "--timeout", "1"], "deadline"),
    ])
  func stages(_ words: [String], _ kind: String) async throws {
    let result = try await run(words)
    let report = try Self.only(result)
    #expect(report.class == kind, "\(result)")
    #expect(result.status == .exited(report.exitCode))
    #expect(result.output == "")
    if let command = report.command { #expect(words.joined(separator: " ").contains(command)) }
    if !["usage", "failure"].contains(kind) { #expect(report.command != nil) }
    if words.starts(with: Self.test) { #expect(report.host == "test:///default") }
  }

  @Test("says what it was about, what libvirt said, and what was meant")
  func contents() async throws {
    let near = try Self.only(try await run(Self.test + ["-o", "json", "dominfo", "tets"]))
    #expect(near.object == "tets" && near.command == "dominfo" && near.hint == "did you mean 'test'?")
    #expect(
      near.libvirt
        == Report.Body.Libvirt(code: 42, name: "no-domain", domain: "test", message: "Domain not found"))
    let far = try Self.only(try await run(Self.test + ["-o", "json", "dominfo", "quite-another"]))
    #expect(far.hint == nil)
    let pool = try Self.only(try await run(Self.test + ["-o", "json", "vol-info", "v", "default-pol"]))
    #expect(pool.object == "default-pol" && pool.hint == "did you mean 'default-pool'?")
    let unknown = try Self.only(try await run(Self.test + ["-o", "json", "list", "--al"]))
    #expect(unknown.command == "list" && unknown.hint == "did you mean --all?")
    let usage = try Self.only(try await run(Self.test + ["-o", "json", "setvcpus", "test", "x"]))
    #expect(usage.object == "test" && usage.libvirt == nil)
    let snapshot = try Self.only(
      try await run(Self.test + ["-o", "json", "snapshot-create-as test one; snapshot-info test onne"]))
    #expect(snapshot.object == "onne" && snapshot.hint == "did you mean 'one'?")
  }

  @Test("hints stand on standard error wherever that goes, in data and in text")
  func hints() async throws {
    let text = try await run(Self.test + ["dominfo", "tets"])
    #expect(text.error == "error: failed to get domain 'tets'\nhint: did you mean 'test'?\n")
    for format in ["csv", "name"] {
      #expect(try await run(Self.test + ["-o", format, "dominfo", "tets"]).error == text.error)
    }
  }

  @Test("complaints about the environment do not stand beside it, and are in the log")
  func complaints() async throws {
    try await withScratch { scratch in
      let log = scratch.file("log")
      let world = try Hermetic(scratch: scratch).setting(["VIRSH_DEBUG": "x"])
      let result = try await world.run(
        Program.vireoByName, Self.test + ["-l", log, "dominfo", "nosuch", "-o", "json"], name: "vireo")
      #expect(try Self.only(result).class == "not-found")
      #expect(try String(contentsOfFile: log, encoding: .utf8).contains("VIRSH_DEBUG not set"))
      let text = try await world.run(Program.vireoByName, Self.test + ["uri"], name: "vireo")
      #expect(text.error.contains("error: VIRSH_DEBUG not set"))
    }
  }

  @Test(
    "so is Ctrl-C, in the middle of what hangs",
    arguments: [["-o", "json", "list"], ["list", "-o", "json"]])
  func interrupt(_ words: [String]) async throws {
    try await withScratch { scratch in
      let uri = try silentDaemon(in: scratch)
      let running = try Hermetic(scratch: scratch).start(
        Program.vireoByName, ["-c", uri] + words, name: "vireo")
      try await eventually("SIGINT is caught") { catches(SIGINT, running.child.pid) }
      running.child.signal(SIGINT)
      let result = await running.result(deadline: .seconds(60))
      #expect(result.status == .exited(130))
      #expect(try Self.only(result).class == "interrupted")
    }
  }

  @Test(
    "and where a command knows what to do about it, but has no result yet",
    arguments: [["event", "--all", "--loop"], ["await", "test", "--condition", "domain-inactive"]])
  func interruptedWait(_ words: [String]) async throws {
    try await withScratch { scratch in
      let running = try Hermetic(scratch: scratch).start(
        Program.vireoByName, Self.test + ["-o", "json"] + words, name: "vireo")
      try await eventually("SIGINT is caught") { catches(SIGINT, running.child.pid) }
      running.child.signal(SIGINT)
      let result = await running.result(deadline: .seconds(60))
      #expect(result.status == .exited(130))
      #expect(try Self.only(result).class == "interrupted")
    }
  }

  @Test("several are a line each in JSON, a document each in YAML")
  func several() async throws {
    let script = "dominfo a\nlits\nuri\n"
    let json = try await run(Self.test + ["-o", "json"], input: script)
    let reports = try json.error.split(separator: "\n").map(Self.decode)
    #expect(reports.map(\.class) == ["not-found", "usage"])
    let yaml = try await run(Self.test + ["-o", "yaml"], input: script)
    let documents = yaml.error.components(separatedBy: "---\nerror:\n")
    #expect(documents.count == 3 && documents.first == "")
    #expect(documents.last?.hasPrefix("  class: usage\n  exitCode: 64\n") == true, "\(yaml.error)")
  }

  @Test(
    "an output that cannot be written is one, too", arguments: [["uri"], ["--help"], ["event", "--list"]])
  func fullOutput(_ words: [String]) async throws {
    try await withScratch { scratch in
      let line = ([Program.vireoByName, "-o", "json"] + Self.test + words).joined(separator: " ")
      let result = try await Hermetic(scratch: scratch).run("/bin/sh", ["-c", "\(line) >/dev/full"])
      #expect(try Self.only(result).message == "cannot write the output: No space left on device")
      #expect(result.status == .exited(1))
    }
  }

  @Test(
    "what is so already is of a class of its own",
    arguments: [
      "define domain.xml", "create domain.xml", "create same.xml", "define renamed.xml", "net-define net.xml",
      "net-start default", "pool-start default-pool",
      "pool-build default-pool", "pool-define-as default-pool dir --target /x",
      "pool-destroy default-pool; pool-destroy default-pool",
      "vol-create-as default-pool v 1M; vol-create-as default-pool v 1M",
      "vol-create default-pool vol.xml; vol-create default-pool vol.xml",
      "snapshot-create-as test a; snapshot-create-as test a", "start test", "resume test",
      "suspend test; suspend test", "destroy test; destroy test", "destroy test; shutdown test",
    ])
  func already(_ line: String) async throws {
    try await withScratch { scratch in
      try Self.writeDescriptions(to: scratch)
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, Self.test + ["-o", "json", line], name: "vireo")
      let report = try Self.decode(Substring(result.error))
      #expect(report.class == "already", "\(result)")
      #expect(result.status == .exited(4))
      if line.contains("xml") { #expect(report.object != nil) }
    }
  }

  @Test(
    "what is in the way is not taken for it",
    arguments: [
      "destroy test; suspend test", "pool-undefine default-pool", "net-undefine default",
      "undefine test --nvram",
    ])
  func failures(_ line: String) async throws {
    #expect(try await run(Self.test + ["-o", "json", line]).status == .exited(1))
  }

  private static func writeDescriptions(to scratch: ScratchDirectory) throws {
    let rest = "<memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>"
    let uuid = "<uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>"
    let files = [
      "domain.xml": "<domain type='test'><name>test</name>\(rest)",
      "same.xml": "<domain type='test'><name>test</name>\(uuid)\(rest)",
      "renamed.xml": "<domain type='test'><name>other</name>\(uuid)\(rest)",
      "net.xml": "<network><name>default</name><bridge name='virbr9'/></network>",
      "vol.xml": "<volume><name>v</name><capacity unit='MiB'>10</capacity></volume>",
    ]
    for (name, text) in files { try scratch.write(text, to: "home/\(name)") }
  }

  private func run(_ words: [String], input: String? = nil) async throws -> RunResult {
    try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(Program.vireoByName, words, input: input, name: "vireo")
    }
  }

  /// The one error that was reported, and nothing beside it.
  private static func only(_ result: RunResult) throws -> Report.Body {
    #expect(result.error.split(separator: "\n").count == 1, "\(result)")
    return try decode(Substring(result.error))
  }

  private static func decode(_ line: Substring) throws -> Report.Body {
    try JSONDecoder().decode(Report.self, from: Data(line.utf8)).error
  }
}

import CommandModel
import CommandOutput
import Foundation
import SessionSupport
import TestSupport
import Testing

@testable import Commands

/// Each command line of a golden, rehearsed: it says that it would change something where it does, and changes nothing.
@Suite("Dry runs", .timeLimit(.minutes(10)))
struct DryRunTests {
  /// What the lines are run on: the test driver's own objects, in a host of this test's own.
  private static let node = """
    <domain type='test'><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
      <memory unit='KiB'>8388608</memory><currentMemory unit='KiB'>2097152</currentMemory><vcpu>2</vcpu>
      <os><type>hvm</type></os><devices>
      <disk type='file' device='disk'><source file='/guest/diskimage1'/><target dev='vda' bus='virtio'/></disk>
      <interface type='network'><mac address='aa:bb:cc:dd:ee:ff'/><source network='default'/><target dev='eth0'/>
      </interface></devices></domain>
    <network><name>default</name><bridge name='virbr0'/><ip address='192.168.122.1' netmask='255.255.255.0'>
      <dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip></network>
    <pool type='dir'><name>default-pool</name><target><path>/default-pool</path></target></pool>
    """

  /// Words of goldens that name files of theirs.
  private static let files: Set<String> = [
    "other.xml", "data", "disk.xml", "net.xml", "vol.xml", "state", "picture.png", "copy", "core",
  ]

  /// A host with two sessions on it: one that does what it is told, and one that only says what it would do.
  private struct World {
    let real: Session
    let dry: Session
    let scratch: ScratchDirectory

    init(_ scratch: ScratchDirectory) throws {
      self.scratch = scratch
      _ = try goldenWorld(scratch)
      try scratch.write("<node>\(DryRunTests.node)</node>", to: "node.xml")
      let uri = "test://\(scratch.file("node.xml"))"
      real = try MemorySession(uri: uri, environment: ["EDITOR": "true"]).session
      dry = try MemorySession(uri: uri, environment: ["EDITOR": "true"], { $0.isDryRun = true }).session
      dry.work(on: real.host)
    }

    /// Runs a command that came out of the parser, and gives its class and data.
    func run(_ command: ParsedCommand, in session: Session) -> (
      code: ExitCode, output: String, errors: String
    ) {
      let streams = Streams.memory()
      var settings = session.settings
      settings.format = .json
      let code = Run(of: command.info.name, in: session, settings: settings, streams: streams)
        .execute(command)
      return (code, streams.output.contents, streams.error.contents)
    }

    /// All that there is, as XML, and the files.
    func look() throws -> String {
      let lines = [
        "list --all --managed-save", "list --all --autostart --name", "net-list --all",
        "pool-list --all --details",
      ]
      let names = { (line: String) in
        try run(DryRunTests.parsed(line)[0], in: real).output.matches(of: /"name": "(.*)"/).map {
          String($0.1)
        }
      }
      var looks = try lines.flatMap { try DryRunTests.parsed($0) }
      for name in try names("list --all") {
        let all = [
          "dumpxml", "dumpxml --inactive", "vcpuinfo", "schedinfo", "memtune", "snapshot-list", "domstate",
        ]
        looks += try all.flatMap { try DryRunTests.parsed("\($0) \(name)") }
      }
      for name in try names("net-list --all") { looks += try DryRunTests.parsed("net-dumpxml \(name)") }
      for name in try names("pool-list") { looks += try DryRunTests.parsed("vol-list \(name) --details") }
      let texts = looks.map { run($0, in: real).output.replacing(/"(time|cpuTime)": .*/, with: "") }
      let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted()
      return (texts + files).joined(separator: "\n")
    }
  }

  private static func parsed(_ line: String) throws -> [ParsedCommand] {
    try Parser(.all, globals: Persona.vireo.globalOptions).parse(line: line)
  }

  /// Lines of which no part can be run in a session without a process of its own.
  private static let left: Set<String> = ["cd", "connect", "quit", "exit", "event", "self-test"]

  static let lines = JSONGoldenTests.all.map(\.1).filter { line in
    !left.contains(String(line.split(separator: ";").last?.split(separator: " ").first ?? ""))
  }

  @Test("say what would be done, and do nothing", arguments: lines)
  func rehearse(_ line: String) async throws {
    try await withScratch { scratch in
      let world = try World(scratch)
      let words = line.split(separator: " ").map { word in
        // A semicolon may stand behind it.
        Self.files.contains(word.filter { $0 != ";" }) ? scratch.file("home/\(word)") : String(word)
      }
      let commands = try Self.parsed(words.joined(separator: " "))
      let last = try #require(commands.last)
      for command in commands.dropLast() { _ = world.run(command, in: world.real) }
      let before = try world.look()
      let dry = world.run(last, in: world.dry)
      #expect(try world.look() == before, "something has changed")
      let real = world.run(last, in: world.real)
      let changes = real.output.contains(#""changed": true"#)
      let wouldChange = dry.output.contains(#""dryRun": true"#)
      #expect(!changes || wouldChange, "\(dry)")
      #expect(!wouldChange || dry.output.contains(#""changed": false"#), "\(dry)")
      // What is told on the way is what the command tells.
      #expect(!wouldChange || dry.errors.isEmpty || dry.errors == real.errors, "\(dry)")
      if real.code == .success { #expect(dry.code == .success, "\(dry)") }
      if !ReadingCommands.mayChange(last.info.name) { #expect(!wouldChange && dry.code == real.code) }
      if try world.look() != before { #expect(wouldChange, "\(dry)") }
    }
  }

  @Test("name the object by its name, and what is to be defined by the name in its description")
  func names() async throws {
    try await withScratch { scratch in
      let world = try World(scratch)
      let home = scratch.file("home")
      let sentences = [
        ("suspend 1", "Domain 'test' would be suspended"),
        (
          "define \(home)/other.xml",
          "Would define a domain from an XML file, without starting it: domain 'other'"
        ),
        ("net-destroy default", "Network 'default' would be destroyed"),
        ("vol-create default-pool \(home)/vol.xml", "Storage pool 'default-pool' would be given a volume"),
        ("edit test", "Would edit a domain's XML definition: domain 'test'"),
      ]
      for (line, sentence) in sentences {
        let result = world.run(try Self.parsed(line)[0], in: world.dry)
        #expect(result.code == .success)
        #expect(result.output.contains("\"message\": \"\(sentence)\""), "\(result)")
      }
      #expect(world.run(try Self.parsed("suspend nosuch")[0], in: world.dry).code == .notFound)
    }
  }
}

import CommandModel
import Foundation
import Glibc
import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands

/// What Tab offers in a session.
@Suite("Candidates of a session", .timeLimit(.minutes(10)))
struct CandidateTests {
  /// A session on a host of its own.
  private func withSession(
    persona: Persona = .vireo, domains: [String] = ["web", "-dash", "--long"],
    _ body: (MemorySession, ScratchDirectory) throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let network = "<network><name>lan</name></network>"
      let world = try MemorySession(
        uri: try scratch.testNode(domains: domains, others: network), persona: persona)
      try body(world, scratch)
    }
  }

  /// What the last word of a line may become, with notes behind tabs.
  private func offered(_ line: String, _ world: MemorySession) -> [String] {
    let found = world.session.candidates(line: line, cursor: line.count, within: .seconds(30))
    #expect(found.silentHost == nil)
    return found.all.map { candidate in
      candidate.note.map { "\(candidate.text)\t\($0)" } ?? candidate.text
    }
  }

  @Test("commands, options and objects have a word about them, by our own name")
  func notes() async throws {
    try await withSession { world, _ in
      #expect(offered("dominf", world) == ["dominfo\tshow basic information about a domain"])
      #expect(offered("list --state-pau", world) == ["--state-paused\tkeep paused domains"])
      #expect(offered("list --no-head", world).first?.hasPrefix("--no-header\tleave out") == true)
      #expect(offered("dominfo w", world) == ["web\trunning"])
      #expect(offered("start --domain=w", world) == [])
      #expect(offered("dominfo --domain=w", world) == ["--domain=web\trunning"])
      #expect(offered("net-info ", world) == ["lan\tactive"])
      #expect(offered("help dominf", world) == ["dominfo\tshow basic information about a domain"])
    }
    try await withSession(persona: .virsh) { world, _ in
      #expect(offered("dominf", world) == ["dominfo"])
      #expect(offered("dominfo w", world) == ["web"])
      #expect(offered("dominfo @", world) == [])
    }
  }

  @Test("a value may begin with a minus, unless it would be read as an option")
  func minus() async throws {
    try await withSession { world, _ in
      #expect(offered("dominfo -d", world) == ["-dash\trunning"])
      let both: Set = ["-dash\trunning", "--long\trunning"]
      #expect(Set(offered("dominfo --domain -", world)) == both)
      #expect(offered("dominfo --domain=--l", world) == ["--domain=--long\trunning"])
      #expect(offered("dominfo --lo", world) == [])
      #expect(Set(offered("dominfo -- -", world)) == both)
    }
  }

  @Test("options of the program are offered behind a command, and nothing but data behind --")
  func trailing() async throws {
    try await withSession { world, _ in
      #expect(offered("list -o ", world) == ["text", "json", "yaml", "csv", "name"])
      #expect(offered("list --output js", world) == ["json"])
      #expect(offered("list --output=js", world) == ["--output=json"])
      #expect(offered("list -o", world).map { $0.prefix(3) } == ["-o\t"])
      for line in ["list -- -", "list -- --", "list -- ", "list -- -o "] {
        #expect(offered(line, world) == [], "\(line)")
      }
    }
  }

  @Test("behind @ there are keys, behind a key operators and the values that there are")
  func patterns() async throws {
    try await withSession { world, _ in
      let keys = offered("suspend @", world)
      #expect(keys.first == "@all\tevery domain")
      #expect(keys.contains("@state=\tstate, in libvirt's words"))
      #expect(offered("suspend @state=", world) == ["@state=running"])
      #expect(offered("suspend --domain=@state=", world) == ["--domain=@state=running"])
      #expect(offered("suspend @state", world).contains("@state!="))
      #expect(offered("suspend @autostart=", world) == ["@autostart=yes", "@autostart=no"])
      #expect(
        offered("suspend @state=running,persist", world).first?.hasPrefix("@state=running,persistent=\t")
          == true)
      #expect(offered("suspend @state=running,name=w", world) == ["@state=running,name=web"])
      #expect(Set(offered("suspend @name=web,-", world)) == ["@name=web,-dash", "@name=web,--long"])
      #expect(offered("net-start @name=", world) == ["@name=lan"])
      // No pattern stands for what is no object, and none for one that is to be made.
      #expect(offered("cd @", world) == [])
      #expect(offered("list --filter state=", world) == ["state=running"])
      #expect(offered("list --filter name=w", world) == ["name=web"])
    }
  }

  @Test("a condition wants to be continued, a name that ends like one does not")
  func unfinished() async throws {
    try await withSession(domains: ["last="]) { world, _ in
      let condition = world.session.candidates(line: "suspend @persistent", cursor: 19, within: .seconds(30))
      #expect(condition.all.map(\.text).contains("@persistent=yes"))
      for candidate in condition.all {
        #expect(
          candidate.isUnfinished != (candidate.text.hasSuffix("=yes") || candidate.text.hasSuffix("=no")))
      }
      let name = world.session.candidates(line: "suspend la", cursor: 10, within: .seconds(30))
      #expect(name.all.map { $0.isUnfinished } == [false])
    }
  }

  @Test("connect knows the hosts of the session and the usual ones")
  func hosts() async throws {
    try await withSession { world, scratch in
      let uri = try #require(world.session.settings.uri)
      #expect(world.run("uri") == .success)
      #expect(offered("connect ", world).first == uri)
      #expect(offered("connect --name test:///d", world) == ["test:///default"])
      #expect(world.run("connect test:///default") == .success)
      let known = offered("connect ", world)
      #expect(known.first == "test:///default" && known.contains(uri))
      #expect(offered("uri --admin-connect lib", world) == ["libvirtd:///system"])
    }
  }

  @Test("what the session has defined or removed is there, or gone, at once")
  func fresh() async throws {
    try await withSession { world, scratch in
      let file = try scratch.write(
        "<domain type='test'><name>wiki</name><memory>8192</memory><os><type>hvm</type></os></domain>",
        to: "x.xml")
      #expect(offered("dominfo w", world) == ["web\trunning"])
      #expect(world.run("define \(file)") == .success)
      #expect(offered("dominfo w", world).sorted() == ["web\trunning", "wiki\tshut off"])
      #expect(world.run("start wiki") == .success)
      #expect(offered("dominfo wi", world) == ["wiki\trunning"])
      #expect(world.run("destroy wiki") == .success)
      #expect(world.run("undefine wiki") == .success)
      #expect(offered("dominfo w", world) == ["web\trunning"])
    }
  }

  @Test("files have blanks and quotes, folders want to be continued")
  func files() async throws {
    try await withSession { world, scratch in
      let folder = try scratch.folder("my files")
      try scratch.write("", to: "my files/it's a \"file\".xml")
      try scratch.folder("my files/below")
      let typed = folder.replacingOccurrences(of: " ", with: "\\ ")
      #expect(offered("define \(typed)/it", world) == ["\(folder)/it's a \"file\".xml"])
      #expect(offered("define \"\(folder)/it's", world) == ["\(folder)/it's a \"file\".xml"])
      #expect(offered("define --file='\(folder)/be", world) == ["--file=\(folder)/below/"])
      #expect(offered("define '\(folder)/nosuch/", world) == [])
    }
  }

  @Test("names are bytes")
  func bytes() async throws {
    try await withSession { world, scratch in
      let folder = try scratch.folder("raw")
      let name = String(rawBytes: [0x72, 0xff, 0x0a, 0x7a])
      let descriptor = try File.open("\(folder)/\(name)", O_CREAT | O_WRONLY)
      close(descriptor)
      #expect(offered("define \(folder)/r", world) == ["\(folder)/\(name)"])
    }
  }

  @Test("a host that does not answer is named in time, ten times at once, and nothing is printed ever")
  func silentHost() async throws {
    try await withScratch { scratch in
      let uri = try silentDaemon(in: scratch)
      let world = try MemorySession(uri: uri)
      let found = Shared<[Candidates]>([])
      for _ in 1...10 {
        Worker.start {
          let candidates = world.session.candidates(line: "dominfo ", cursor: 8, within: .milliseconds(100))
          found.change { $0.append(candidates) }
        }
      }
      #expect(holds { found.value.count == 10 })
      #expect(found.value.allSatisfy { $0.silentHost == uri && $0.all.isEmpty })
      // What needs no answer is there as ever.
      #expect(offered("dominfo --doma", world) == ["--domain\tdomain name, id or uuid"])
      #expect(world.output == "" && world.errors == "")
    }
  }
}

extension MemorySession {
  /// Runs one command line.
  fileprivate func run(_ line: String) -> ExitCode {
    let parser = Parser(session.registry, globals: session.persona.globalOptions)
    guard let command = try? parser.parse(line: line).first else { return .usage }
    return Run(of: command.info.name, in: session).execute(command)
  }
}

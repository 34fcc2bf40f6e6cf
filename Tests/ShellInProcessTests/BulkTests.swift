import CommandModel
import CommandOutput
import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands
@testable import Shell

/// Patterns in the place of one object, on a host with some domains.
@Suite("Patterns", .timeLimit(.minutes(10)))
struct BulkTests {
  private static let names = [
    "web10", "web1", "web2", "@all", "*", "5", "[x", "00000000-0000-4000-8000-000000000001",
  ]

  private func world(
    _ scratch: ScratchDirectory, domains: [String] = names, persona: Persona = .vireo,
    terminal: FakeTerminal = FakeTerminal(), streams: Streams = .memory(),
    _ adjust: (inout Settings) -> Void = { _ in }
  ) throws -> DriverWorld {
    let others = """
      <network><name>default</name><bridge name='virbr0'/></network>
      <pool type='dir'><name>p</name><target><path>/p</path></target></pool>
      """
    return try DriverWorld(
      uri: try scratch.testNode(domains: domains, others: others), persona: persona, terminal: terminal,
      streams: streams, adjust)
  }

  /// What one line gives on a fresh host.
  private func output(
    of line: String, format: OutputFormat = .text, _ adjust: @escaping (inout Settings) -> Void = { _ in }
  ) async throws -> (code: ExitCode?, output: String, errors: String) {
    try await withScratch { scratch in
      let world = try world(scratch) { settings in
        settings.format = format
        adjust(&settings)
      }
      let code = world.run(line)
      return (code, world.output, world.errors)
    }
  }

  @Test(
    "choose by name and by column, and what names one object just as it is always wins",
    arguments: [
      ("'web*'", ["web1", "web2", "web10"]), ("web?", ["web1", "web2"]), ("web[12]", ["web1", "web2"]),
      ("@all", ["@all"]), ("'*'", ["*"]), ("'[x'", ["[x"]), ("5", ["*"]),
      ("'[5]'", ["5"]), ("'@name=web1,web2'", ["web1", "web2"]), ("'@name~^web,id<=2'", ["web1", "web10"]),
      ("'@id=1'", ["web10"]), ("'0000*'", ["00000000-0000-4000-8000-000000000001"]),
    ])
  func choice(_ pattern: String, _ names: [String]) async throws {
    let result = try await output(of: "suspend \(pattern)", format: .name)
    #expect(result.code == .success, "\(result.errors)")
    #expect(result.output == names.map { $0 + "\n" }.joined())
  }

  @Test(
    "half a pattern, and one of no column, is one usage error",
    arguments: [
      "@", "@state=", "@nosuch", "[y", "'@nokey=1'", "'@id~1'", "'@all,state=running'", "'w[!]'",
      "'@state=running,'",
      "'@state=running,,paused'", "'@,state=running'",
    ])
  func malformed(_ pattern: String) async throws {
    let result = try await output(of: "suspend \(pattern)")
    #expect(result.code == .usage)
    #expect(result.output == "")
    #expect(result.errors.split(separator: "\n").count { $0.hasPrefix("error: ") } == 1, "\(result.errors)")
  }

  @Test("are words like any other when the program is called virsh")
  func faithful() async throws {
    try await withScratch { scratch in
      let world = try world(scratch, domains: ["web1"], persona: .virsh)
      #expect(world.run("suspend 'web*'") == .notFound)
      #expect(world.run("domstats 'web*'") == .notFound)
      #expect(world.errors == String(repeating: "error: failed to get domain 'web*'\n", count: 2))
      #expect(
        !world.session.persona.globalOptions.contains { ["dry-run", "yes", "parallel"].contains($0.name) })
    }
  }

  @Test("text is that of one call after the other, in the order of the names, however many run at a time")
  func text() async throws {
    let names = (1...40).map { "guest\($0)" }
    for width in [1, 5, 64] {
      try await withScratch { scratch in
        let world = try world(scratch, domains: names.reversed()) { settings in
          settings.isQuiet = false
          settings.parallel = width
        }
        #expect(world.run("suspend 'guest*'") == .success)
        #expect(world.output == names.map { "Domain '\($0)' suspended\n\n" }.joined())
      }
    }
  }

  @Test("data are one array, of an object with its name for each")
  func data() async throws {
    let json = try await output(of: "domstate 'web*'", format: .json)
    #expect(json.output.hasPrefix("[\n  {\n    \"name\": \"web1\""))
    #expect(json.output.matches(of: /"name": "web\d+"/).count == 3)
    let csv = try await output(of: "suspend 'web*'", format: .csv)
    #expect(
      csv.output.split(separator: "\n").map { $0.prefix { $0 != "," } } == ["name", "web1", "web2", "web10"])
    let list = try await output(of: "domblklist 'web[12]'", format: .json)
    #expect(
      list.output.filter { $0 != " " && $0 != "\n" }
        == #"[{"name":"web1","result":[]},{"name":"web2","result":[]}]"#)
  }

  @Test("columns of many are one table, with nothing in front of it but errors")
  func columns() async throws {
    let table = try await output(of: "dominfo 'web*' --columns name,state --sort -name") {
      $0.isQuiet = false
    }
    #expect(table.output.hasPrefix(" Name"), "\(table.output)")
    let rows = table.output.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ").first }
    #expect(rows == ["web10", "web2", "web1"])
    #expect(try await output(of: "dominfo 'web*' --columns nmae").errors.split(separator: "\n").count == 1)
  }

  @Test(
    "what lists something for each has the columns of one list, also those that are fetched when they are named"
  )
  func rows() async throws {
    try await withScratch { scratch in
      let world = try world(scratch)
      #expect(world.run("snapshot-create-as 'web[12]' s1 --description first") == .success)
      #expect(world.run("snapshot-create-as web1 s2 --description second") == .success)
      let before = world.output
      let lines = [
        (
          "snapshot-list 'web*' --columns domain,name --sort -domain,-name",
          " web2  s1\n web1  s2\n web1  s1\n"
        ),
        ("snapshot-list 'web*' --columns name -o csv --filter domain=web2", "name\ns1\n"),
        ("snapshot-list 'web*' --columns name -o csv --sort -description", "name\ns2\ns1\ns1\n"),
        (
          "snapshot-list 'web*' -o csv --columns name,domain --filter description=second",
          "name,domain\ns2,web1\n"
        ),
        ("snapshot-list 'web*' -o name", "s1\ns2\ns1\n"),
        ("snapshot-list 'web*' --filter description=second --jq '.[].name'", "s2\n"),
      ]
      var expected = before
      for (line, output) in lines {
        #expect(world.run(line) == .success, "\(world.errors)")
        expected += output
        #expect(
          world.output.filter { $0 != " " } == expected.filter { $0 != " " }, "\(line)")
      }
      #expect(world.run("snapshot-list 'web*' --columns nam") == .usage)
      #expect(
        world.errors.split(separator: "\n").count == 1 && world.errors.contains("'name'"), "\(world.errors)")
      #expect(world.run("snapshot-list 'web*' --columns help -o name") == .success)
      #expect(world.output.contains("\ndescription\n"))
    }
  }

  @Test("the class is that of all failures, 8 when a part fails, 3 when nothing matches")
  func codes() async throws {
    #expect(try await output(of: "suspend 'no*'").code == .notFound)
    #expect(try await output(of: "suspend 'no*'").errors == "error: no domain matches 'no*'\n")
    #expect(try await output(of: "start 'web*'").code == .alreadyThere)
    let part = try await output(of: "destroy web2; start 'web*' -o name")
    #expect(part.code == .partial)
    #expect(part.output == "web2\n")
    #expect(
      part.errors == ["web1", "web10"].map { "error: \($0): Domain is already active\n" }.joined())
    let json = try await output(of: "start 'web?'", format: .json)
    let error = try #require(json.errors.split(separator: "\n").first)
    #expect(error.contains(#""class":"already""#) && error.contains(#""object":"web1""#), "\(error)")
    #expect(json.output == "[]\n")
  }

  @Test("what is wrong with the words is said once, before anything runs")
  func wrongWords() async throws {
    for line in ["setvcpus 'web*' many", "undefine 'web*' --nvram --keep-nvram", "console 'web*'"] {
      let result = try await output(of: line) { $0.assumesYes = true }
      #expect(result.code == .usage)
      #expect(result.errors.split(separator: "\n").count == 1, "\(line): \(result.errors)")
    }
  }

  @Test("stand for each snapshot in each domain, and for volumes in their pool")
  func parts() async throws {
    try await withScratch { scratch in
      let world = try world(scratch) { $0.assumesYes = true }
      #expect(world.run("snapshot-create-as 'web[12]' auto-1") == .success)
      #expect(world.run("snapshot-create-as web1 auto-2") == .success)
      #expect(world.run("snapshot-create-as web1 'auto-*'") == .success)
      let before = world.output
      #expect(world.run("snapshot-info web1 'auto-*' -o name") == .success)
      #expect(world.run("snapshot-delete '@name~^web' 'auto-?' -o name") == .success)
      #expect(
        world.output.dropFirst(before.count) == "auto-*\nauto-*\nauto-1\nauto-2\nauto-1\n",
        "the exact name wins")
      for name in ["a1", "a10", "a2"] { #expect(world.run("vol-create-as p \(name) 1M") == .success) }
      #expect(world.run("vol-path 'a*' --pool p") == .success)
      #expect(world.output.hasSuffix("/p/a1\n/p/a2\n/p/a10\n"))
      #expect(world.run("vol-delete 'a?' --pool '@active=yes'") == .success)
      #expect(world.run("vol-list '@all' -o json") == .success)
      #expect(world.output.hasSuffix("    ]\n  }\n]\n") && world.output.contains("/p/a10"))
      #expect(world.run("vol-info 'a*'") == .usage)
    }
  }

  @Test("take words that are looked up late, and several words of one command")
  func words() async throws {
    let late = try await output(of: "set-lifecycle-action 'web*' crash preserve", format: .name)
    #expect(late.code == .success, "\(late.errors)")
    #expect(late.output == "web1\nweb2\nweb10\n")
    for (line, names) in [
      ("domstats 'web*' web1 '[5]' web1", ["web1", "web2", "web10", "web1", "5", "web1"]),
      ("domstats '*' '@name=web1' 'web?'", ["*", "web1", "web2"]), ("domstats '[x'", ["[x"]),
    ] {
      let result = try await output(of: line, format: .name)
      #expect(result.code == .success, "\(line): \(result.errors)")
      #expect(result.output == names.map { $0 + "\n" }.joined(), "\(line)")
    }
    #expect(try await output(of: "domstats web1 'no*'").errors == "error: no domain matches 'no*'\n")
    #expect(try await output(of: "domstats '[y'").code == .usage)
  }

  @Test("other kinds of objects take them too")
  func kinds() async throws {
    for line in ["net-info 'def*'", "net-destroy @active=yes", "pool-refresh '?'", "pool-info @capacity>0"] {
      let result = try await output(of: line, format: .name)
      #expect(result.code == .success, "\(line): \(result.errors)")
      #expect(result.output == (line.hasPrefix("net") ? "default\n" : "p\n"), "\(line)")
    }
  }

  @Test("a count stands at the end on a terminal, unless it is to be quiet")
  func counts() async throws {
    for (line, count) in [
      ("suspend 'web*'", "3 suspended"), ("domstate 'web*'", "3 shown"),
      ("destroy web2; start 'web*'", "1 started, 2 failed"), ("destroy web1", ""),
    ] {
      try await withScratch { scratch in
        let streams = Streams(
          output: .memory(), error: .memory(isTerminal: true), inputDescriptor: -1, isInputTerminal: false)
        let world = try world(scratch, streams: streams) { $0.isQuiet = false }
        world.run(line)
        #expect(world.errors.split(separator: "\n").last ?? "" == count)
      }
    }
  }
}

/// What destroys something asks first.
@Suite("Patterns that destroy", .timeLimit(.minutes(10)))
struct BulkConfirmationTests {
  private func run(
    _ line: String, answer: String?, assumesYes: Bool = false
  ) async throws -> (code: ExitCode?, left: String, errors: String, questions: Int) {
    try await withScratch { scratch in
      let questions = Shared(0)
      let terminal = FakeTerminal(isInteractive: answer != nil) { _, _ in
        questions.change { $0 += 1 }
        guard let answer else { throw NoTerminal() }
        return answer
      }
      let world = try DriverWorld(
        uri: try scratch.testNode(domains: ["web1", "web2", "w*"]), terminal: terminal
      ) { $0.assumesYes = assumesYes }
      let code = world.run(line)
      let before = world.output.count
      world.run("list --name")
      return (code, String(world.output.dropFirst(before)), world.errors, questions.value)
    }
  }

  @Test("several want a yes, or --yes where nobody can be asked; one does not, and an exact name never")
  func asks() async throws {
    let all = "web1\nweb2\nw*\n"
    let yes = try await run("destroy 'web*'", answer: "y")
    #expect(yes.code == .success && yes.left == "w*\n" && yes.questions == 1)
    #expect(yes.errors == "destroy: web1, web2\n")
    let no = try await run("destroy 'web*'", answer: "")
    #expect(no.code == .failure && no.left == all && no.errors.hasSuffix("error: nothing was done\n"))
    let nobody = try await run("destroy 'web*'", answer: nil)
    #expect(nobody.code == .usage && nobody.left == all && nobody.errors.contains("--yes"))
    let option = try await run("destroy 'web*'", answer: nil, assumesYes: true)
    #expect(option.code == .success && option.left == "w*\n" && option.questions == 0)
    let one = try await run("destroy 'web[1]'", answer: nil)
    #expect(one.code == .success && one.left == "web2\nw*\n")
    let exact = try await run("destroy 'w*'", answer: nil)
    #expect(exact.code == .success && exact.left == "web1\nweb2\n")
  }

  @Test("whatever destroys or loses something is declared so")
  func declared() {
    let words = ["destroy", "undefine", "delete", "wipe", "revert", "reset", "remove"]
    let commands = Registry.all.commands.map(\.info)
    let meant = commands.filter { info in
      info.name.split(separator: "-").contains { words.contains(String($0)) } && info.many != nil
    }
    #expect(meant.count >= 8)
    for info in meant { #expect(info.traits.contains(.destructive), "\(info.name)") }
  }
}

import CommandModel
import CommandOutput
import SessionSupport
import TestSupport
import Testing

@testable import Commands
@testable import Shell

/// Columns, filters, order and programs of jq, before the command and behind it.
@Suite("Shape of results", .timeLimit(.minutes(10)))
struct ShapeTests {
  /// A host of the test driver: three domains that run, one with a title.
  private static let node: String = """
    <node>
    \(domain("web10", memory: 65536)) \(domain("web2", memory: 131072))
    \(domain("db", memory: 32768, more: "<title>the data</title>"))
    </node>
    """

  private static func domain(_ name: String, memory: Int, more: String = "") -> String {
    """
    <domain type='test'><name>\(name)</name>\(more)<memory>\(memory)</memory><vcpu>2</vcpu>
    <os><type>hvm</type></os></domain>
    """
  }

  private func run(
    _ line: String, _ adjust: (inout Settings) -> Void = { _ in }
  ) async throws -> (output: String, errors: String, code: ExitCode?) {
    try await withScratch { scratch in
      let uri = "test://" + (try scratch.write(Self.node, to: "node.xml"))
      let world = try DriverWorld(uri: uri, adjust)
      let code = world.run(line)
      return (world.output, world.errors, code)
    }
  }

  /// Lines, and what they print; session's sentences are quiet, and so are the headers of tables in text.
  static let lines: [(line: String, output: String)] = [
    ("list --columns name", " web10\n web2\n db\n"),
    (
      "list --all -o csv --columns state,name --sort -name",
      "state,name\nrunning,web10\nrunning,web2\nrunning,db\n"
    ),
    ("list --all -o csv --columns name --sort name --no-header", "db\nweb2\nweb10\n"),
    ("list -o name --sort -name", "web10\nweb2\ndb\n"),
    ("list --name --sort name", "db\nweb2\nweb10\n"),
    ("list --name --filter name=web*", "web10\nweb2\n"),
    ("list -o name --filter 'name~^web' --filter name!=web2", "web10\n"),
    ("list -o name --filter=title!=-", "db\n"),
    ("list -o name --filter 'state=paused,running' --filter persistent=yes --sort=name", "db\nweb2\nweb10\n"),
    ("list -o name --filter state=paused", ""),
    ("list -o json --columns name --filter name=db", "[\n  {\n    \"name\": \"db\"\n  }\n]\n"),
    ("list --jq '.[].name' --sort name", "db\nweb2\nweb10\n"),
    ("list --jq 'length, {a: 1}'", "3\n{\"a\":1}\n"),
    ("dominfo db --columns maxMemory,name -o csv", "maxMemory,name\n33554432,db\n"),
    ("dominfo db --columns name,vcpus", " db   2\n"),
    ("dominfo db --columns title,stateReason", " the data   unknown\n"),
    ("dominfo 'd[b]' --columns title,stateReason", " the data   unknown\n"),
    ("dominfo db -o json --columns name", "{\n  \"name\": \"db\"\n}\n"),
    ("dominfo db --jq .title", "the data\n"),
    (
      "domstats --state --columns name,state -o csv --sort -name",
      "name,state\nweb10,running\nweb2,running\ndb,running\n"
    ),
    ("domstats --vcpu --filter name=db -o name", "db\n"),
    ("event --list --filter event=life* -o name", "lifecycle\n"),
    ("vcpupin db --columns vcpu --sort -vcpu -o csv", "vcpu\n1\n0\n"),
    ("dumpxml db --columns name -o csv", "name\ndb\n"),
    ("echo -- --filter x", "--filter x"),
    ("help list -o csv --columns name,group", "name,group\nlist,monitor\n"),
  ]

  @Test("columns, filters and order in every format", arguments: lines.indices)
  func shapes(_ index: Int) async throws {
    let (line, expected) = Self.lines[index]
    let result = try await run(line)
    #expect(result.output == expected, "\(line): \(result.errors)")
    #expect(result.errors == "" && result.code == .success, "\(line)")
  }

  @Test("before the command they count for all of the session, and what stands behind it on top")
  func layers() async throws {
    let named: (inout Settings) -> Void = { settings in
      settings.table.choose(["name"])
      settings.format = .csv
      settings.showsHeaders = false
    }
    #expect(try await run("list --sort name", named).output == "db\nweb2\nweb10\n")
    #expect(try await run("list --columns name,title --filter name=db", named).output == "db,the data\n")
    #expect(try await run("list --sort name; list --filter name=db", named).output == "db\nweb2\nweb10\ndb\n")
  }

  @Test("text has a table with titles, also where the command has a form of its own")
  func titles() async throws {
    let loud: (inout Settings) -> Void = { $0.isQuiet = false }
    #expect(
      try await run("list --name --columns managedSave,name --filter name=db", loud).output
        == " Managed Save   Name\n----------------------\n no             db\n\n")
    #expect(
      try await run("dominfo db --columns maxMemory", loud).output
        == " Max memory\n-------------\n 33554432\n\n")
    #expect(
      try await run("list --columns name --filter name=db --no-header", loud).output == " db\n\n")
  }

  /// Lines that are refused with class 64, and what is said.
  static let wrong: [(line: String, error: String)] = [
    ("list --columns nmae", "there is no column 'nmae': did you mean 'name'? --columns help lists all"),
    ("list --filter xyzzy=1", "there is no column 'xyzzy': --columns help lists all"),
    ("list --sort -stat", "there is no column 'stat': did you mean 'state'? --columns help lists all"),
    ("list --columns ''", "invalid value '' for --columns: write keys with commas between, as in name,state"),
    (
      "list --columns name,,id",
      "invalid value 'name,,id' for --columns: write keys with commas between, as in name,state"
    ),
    ("list --columns name,name", "--columns names 'name' twice"),
    ("list --sort -", "invalid value '-' for --sort: write keys with commas between, as in state,-memory"),
    (
      "list --filter name",
      "--filter: 'name' is no filter: write KEY OPERATOR VALUE, such as state=running or memory>=4GiB"
    ),
    ("list --filter 'name<5'", "'name' is text, which '<' does not compare; use = != ~ !~"),
    ("list --filter 'persistent>1'", "'persistent' is yes or no, which '>' does not compare; use = !="),
    ("list --filter id=x", "'x' is not a number, as 'id' is"),
    ("list --filter 'name~['", "'[' is no regular expression: Invalid regular expression"),
    ("list --filter", "expected syntax: --filter <string>"),
    ("list --no-header=1", "invalid '=' after option --no-header"),
    ("list -o nosuch", "invalid value 'nosuch' for -o: choose from text, json, yaml, csv, name"),
    ("list --timeout x", "invalid duration 'x' for --timeout; write 10, 1.5s, 500ms, 2m or 1h"),
    ("list --fail-fast", "command 'list' doesn't support option --fail-fast"),
    ("list -- --columns name", "unexpected data '--columns'"),
    ("list --jq '.['", "--jq: the program does not compile: syntax error, unexpected $end"),
    ("list --jq . -o csv", "--jq works on JSON: leave out -o csv, or say -o json"),
    ("list --jq . -o text", "--jq works on JSON: leave out -o text, or say -o json"),
    ("dominfo db --columns mac", "there is no column 'mac': --columns help lists all"),
    ("dominfo db --filter name=db", "--filter and --sort are for lists, and this is one object"),
    ("domstats --columns nosuch", "there is no column 'nosuch': --columns help lists all"),
    ("echo a --columns name", "command 'echo' doesn't support option --columns"),
    ("event --all --sort name", "--sort needs an end, which 'event' has not"),
    (
      "vcpupin db 0 0 --columns vcpu",
      "--columns, --filter and --sort are for commands that only show something, and 'vcpupin' does more"
    ),
    (
      "suspend db --columns nosuch",
      "--columns, --filter and --sort are for commands that only show something, and 'suspend' does more"
    ),
    (
      "console db --filter name=db",
      "--columns, --filter and --sort are for commands that only show something, and 'console' does more"
    ),
  ]

  @Test("what is wrong is one usage error", arguments: wrong.indices)
  func refuses(_ index: Int) async throws {
    let (line, error) = Self.wrong[index]
    let result = try await run(line)
    #expect(result.output == "", "\(line)")
    // A hint may follow.
    let errors = result.errors.split(separator: "\n").filter { !$0.hasPrefix("hint: ") }
    #expect(errors.joined(separator: "\n") == "error: \(error)", "\(line)")
    #expect(result.code == .usage, "\(line)")
  }

  @Test("a wrong value keeps all of the line from running")
  func wholeLine() async throws {
    let result = try await run("suspend db; list --filter name; domstate db")
    #expect(result.output == "" && result.code == .usage)
    let refused = try await run("suspend db --filter name=db; domstate db")
    #expect(refused.output == "running\n\n" || refused.output == "running\n")
  }

  @Test("a program that fails on the data fails the command")
  func failingProgram() async throws {
    let result = try await run("list --jq '.[0].name.x'")
    #expect(result.errors == "error: --jq: Cannot index string with string \"x\"\n")
    #expect(result.code == .failure)
  }

  @Test("the columns are listed, with their types, and nothing is asked for")
  func listing() async throws {
    let list = try await run("list --columns help -o csv")
    #expect(list.output.hasPrefix("column,type,meaning\nid,number,"))
    #expect(list.code == .success)
    #expect(try await run("domstats --vcpu --columns help -o name").output.hasPrefix("name\nuuid\nid\n"))
    #expect(try await run("event --all --columns help -o name").output.hasPrefix("timestamp\nevent\nname\n"))
    let world = try DriverWorld(uri: "nosuch:///x")
    #expect(world.run("list --columns help -o name") == .success)
    #expect(world.output.hasPrefix("id\nname\nstate\nuuid\n"))
    #expect(world.run("suspend x --columns help") == .usage)
  }

  @Test("a deadline behind a command is that command's own")
  func deadline() throws {
    let release = Rendezvous()
    let world = try DriverWorld(
      isContinuing: false, commands: [ScriptedCommand.hanging("hang", until: release) { _ in .none }])
    #expect(world.run("hang --timeout 50ms") == .deadlinePassed)
    _ = world.waitForEnd(release: release.signal)
  }

  @Test("called virsh there is none of it")
  func virsh() throws {
    let world = try DriverWorld(persona: .virsh)
    for option in [
      "--columns name", "--filter name=x", "--sort name", "--no-header", "--jq .", "--output json",
    ] {
      #expect(world.run("list \(option)") == .usage)
    }
    #expect(!world.errors.contains("did you mean"))
  }

  @Test("items of a stream are chosen from one by one")
  func streams() throws {
    let items: [Output] = [
      Output(text: [.line("a")], value: ["event": "lifecycle", "name": "web", "detail": "started"]),
      Output(text: [.line("b")], value: ["event": "reboot", "name": "db"]),
      Output.remark(.line("two events")),
    ]
    let command = ScriptedCommand.named("stream") { run in
      for item in items { try run.emit(item) }
      return .none
    }
    func output(_ words: String) throws -> String {
      let world = try DriverWorld(commands: [command])
      #expect(world.run("stream " + words) == .success, "\(world.errors)")
      return world.output
    }
    #expect(try output("--filter event=reboot") == "b\ntwo events\n")
    #expect(try output("-o csv --columns name,detail") == "name,detail\nweb,started\ndb,\n")
    #expect(try output("--columns name,detail") == " web   started\n db   -\ntwo events\n")
    #expect(
      try output("-o json --filter detail=started")
        == "{\"event\":\"lifecycle\",\"name\":\"web\",\"detail\":\"started\"}\n")
    #expect(try output("--jq .name --filter name!=web") == "db\n")
    let world = try DriverWorld(commands: [command])
    #expect(world.run("stream --columns nosuch") == .usage)
  }
}

import CommandModel
import Commands
import Testing

/// Words of the user's own for commands.
@Suite("Aliases")
struct AliasTests {
  private func registry(_ aliases: [(name: String, text: String)]) throws -> Registry {
    Registry.all.adding(
      try aliases.map {
        try CommandAlias(
          $0.name, for: $0.text, at: "file:1", in: .all, globals: Persona.vireo.globalOptions)
      })
  }

  @Test("stand for a command and words, and take more behind them")
  func words() throws {
    let parser = Parser(
      try registry([("up", "start --paused"), ("in", "list --filter")]), globals: Persona.vireo.globalOptions)
    let up = try #require(try parser.parse(line: "up web1 --console; up 'web 2'").first)
    #expect(up.info.name == "start" && up.givenOptions == ["domain", "console", "paused"])
    let list = try #require(try parser.parse(arguments: ["in", "state=running"]).first)
    #expect(list.info.name == "list" && list.settings.map(\.value) == ["state=running"])
    #expect(throws: UsageError.self) { try parser.parse(line: "up --paused web1") }
  }

  @Test("hide no secret of their command from who keeps lines")
  func secrets() throws {
    let parser = Parser(try registry([("password", "set-user-password"), ("names", "list --name")]))
    #expect(parser.mayHoldSecrets("password web1 root secret"))
    #expect(parser.mayHoldSecrets("password web1 'root secret"))
    #expect(!parser.mayHoldSecrets("names --all"))
  }

  @Test("are completed like what they stand for")
  func completion() throws {
    let request = CompletionRequest(
      line: "up --pau", in: try registry([("up", "start --paused")]), globals: Persona.vireo.globalOptions)
    #expect(request.openOptions.contains { $0.name == "console" })
    #expect(!request.openOptions.contains { $0.name == "paused" })
  }

  @Test(
    "are refused where they cannot be typed, or would hide a command",
    arguments: [
      ("list", "domstats"), ("complete", "list"), ("a b", "list"), ("-a", "list"), ("#a", "list"),
      ("", "list"),
      ("a;b", "list"), ("up", ""), ("up", "nosuch"), ("up", "start a; start b"), ("up", "start \"a"),
      ("up", "start --nosuch"), ("up", "domid a b c"),
    ])
  func refused(_ name: String, _ text: String) {
    #expect(throws: UsageError.self) { try registry([(name, text)]) }
  }
}

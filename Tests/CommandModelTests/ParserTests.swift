import Platform
import Testing

@testable import CommandModel

/// What a command line stands for, and what is wrong with it.
@Suite("Parser")
struct ParserTests {
  /// Lines that parse, and the commands they are, each option by its name.
  static let lines: [(line: String, commands: [String])] = [
    ("", []),
    (";", []),
    ("# say", []),
    ("'#' say; say a", ["say --string a"]),
    ("'#say' a", []),
    ("set a 1", ["set --domain a --count 1"]),
    ("set --count 1 a", ["set --domain a --count 1"]),
    ("set --domain=a --count=1", ["set --domain a --count 1"]),
    ("set --domain a 1", ["set --domain a --count 1"]),
    ("set a --live 1 --config", ["set --domain a --count 1 --live --config"]),
    ("set a 1 --persistent", ["set --domain a --count 1 --config"]),
    ("set --domain -- 1", ["set --domain -- --count 1"]),
    ("set --domain --live 1", ["set --domain --live --count 1"]),
    ("set -- --live 1", ["set --domain --live --count 1"]),
    ("set -- -- 1", ["set --domain -- --count 1"]),
    ("set ---x 1", ["set --domain ---x --count 1"]),
    ("set --= 1", ["set --domain --= --count 1"]),
    ("set -x 1", ["set --domain -x --count 1"]),
    ("set --é 1", ["set --domain --é --count 1"]),
    ("set a -1", ["set --domain a --count -1"]),
    ("copy a", ["copy --source a"]),
    ("cp a", ["copy --source a"]),
    ("copy a b 5", ["copy --source a --format b --size 5"]),
    ("copy a --wait b", ["copy --source a --format b --wait"]),
    ("copy a --raw", ["copy --source a --format raw"]),
    ("copy a --bytes 5", ["copy --source a --size 5"]),
    // A preset fills its option: the next bare word goes on to the next one.
    ("copy a --raw 5", ["copy --source a --format raw --size 5"]),
    ("copy a --xpath /x", ["copy --source a --xpath /x"]),
    ("copy --source= ", ["copy --source "]),
    ("say a b --loud c", ["say --loud --string a --string b --string c"]),
    ("say --hi --str a --string b", ["say --string hello --string a --string b"]),
    ("say", ["say"]),
    ("say a; say b", ["say --string a", "say --string b"]),
    ("help nosuch --surplus words --x=1", ["help --command nosuch"]),
    ("set --help", ["set"]),
    ("set a --help", ["set --domain a"]),
  ]

  @Test("reads what virsh reads", arguments: lines.indices)
  func parses(_ index: Int) throws {
    let (line, expected) = Self.lines[index]
    #expect(try Parser(Samples.registry).parse(line: line).map(\.normalized) == expected, "\(line)")
  }

  /// Lines that do not parse, and the whole message.
  static let mistakes: [(line: String, message: [String])] = [
    ("nosuch", ["unknown command: 'nosuch'"]),
    ("say a;nosuch;say b", ["unknown command: 'nosuch'"]),
    ("set", ["command 'set' requires <domain> option", "command 'set' requires --count option"]),
    ("set a", ["command 'set' requires --count option"]),
    ("copy", ["command 'copy' requires <source> option"]),
    ("await 1", ["command 'await' requires <keys> option"]),
    ("set a 1 b", ["unexpected data 'b'"]),
    ("set 2 --domain test", ["option --domain already seen"]),
    ("set a 1 --live --live", ["option --live already seen"]),
    ("set a 1 --config --persistent", ["option --config already seen"]),
    ("copy a --raw --format x", ["option --format already seen"]),
    ("copy a b 5 c", ["unexpected data 'c'"]),
    ("set a 1 --nosuch", ["command 'set' doesn't support option --nosuch"]),
    ("set a 1 --liv", ["command 'set' doesn't support option --liv"]),
    ("set a 1 --live=1", ["invalid '=' after option --live"]),
    ("copy a --raw=1", ["invalid '=' after option --raw"]),
    ("say --hi=1", ["invalid '=' after option --hi"]),
    ("set a --count", ["expected syntax: --count <number>"]),
    ("set --domain", ["expected syntax: --domain <string>"]),
    ("set a b c --help", ["unexpected data 'c'"]),
    ("say \"a", ["missing \""]),
  ]

  @Test("says what is wrong as virsh says it", arguments: mistakes.indices)
  func refuses(_ index: Int) {
    let (line, message) = Self.mistakes[index]
    #expect(throws: UsageError(lines: message), "\(line)") {
      do {
        _ = try Parser(Samples.registry).parse(line: line)
      } catch let error as UsageError {
        throw UsageError(lines: error.lines)
      }
    }
  }

  @Test("takes an argument vector as it stands")
  func takesArguments() throws {
    let parser = Parser(Samples.registry)
    #expect(
      try parser.parse(arguments: ["say", "a;b", "#c", "'d"]).map(\.normalized) == [
        "say --string a;b --string #c --string 'd"
      ])
    #expect(throws: UsageError.self) { try parser.parse(arguments: ["say a", "b"]) }
  }

  /// Lines, and what is taken for options of the program behind the command.
  static let trailingLines: [(line: String, settings: [String])] = [
    ("copy a -o json", ["output=json"]), ("copy a --output=json", ["output=json"]),
    ("copy a --output json", ["output=json"]), ("copy --output json a", ["output=json"]), ("copy a", []),
    ("copy a --filter x=1 --filter y --bare", ["filter=x=1", "filter=y", "bare="]),
    ("copy a --format raw --size 1", []), ("copy --filter --bare a", ["filter=--bare"]),
    ("copy a --filter=", ["filter="]),
    ("copy a -o json --bare -o text", ["output=json", "bare=", "output=text"]),
    ("say a -o json --filter x", ["output=json", "filter=x"]), ("say -- a --filter x --bare", []),
    ("help --nosuch --bare", ["bare="]),
  ]

  @Test("takes options of the program behind the command", arguments: trailingLines.indices)
  func takesTrailingOptions(_ index: Int) throws {
    let (line, expected) = Self.trailingLines[index]
    let parser = Parser(Samples.registry, globals: Samples.globals)
    let settings = try parser.parse(line: line + "; say b").first?.settings ?? []
    #expect(settings.map { "\($0.name)=\($0.value)" } == expected, "\(line)")
    #expect(settings.allSatisfy { ["--" + $0.name, "-o"].contains($0.spelling) })
  }

  @Test(
    "refuses them where they are wrong, or none",
    arguments: [
      ("copy a --filter", "expected syntax: --filter <string>", nil),
      ("copy a --bare=1", "invalid '=' after option --bare", nil),
      (
        "copy a --leading", "command 'copy' doesn't support option --leading",
        "--leading stands before the command"
      ),
      (
        "copy a --virsh", "command 'copy' doesn't support option --virsh", "--virsh stands before the command"
      ),
      ("copy a --filtr x", "command 'copy' doesn't support option --filtr", "did you mean --filter?"),
      (
        "echo a --filter x", "command 'echo' doesn't support option --filter",
        "--filter stands before the command"
      ),
      ("copy -- a --filter x 1 2", "unexpected data '1'", nil),
    ] as [(String, String, String?)])
  func refusesTrailingOptions(_ line: String, _ message: String, _ suggestion: String?) {
    let error = #expect(throws: UsageError.self) {
      try Parser(Samples.registry, globals: Samples.globals).parse(line: line)
    }
    #expect(error?.lines == [message])
    #expect(error?.suggestion == suggestion)
  }

  @Test("knows none of them unless it is told")
  func knowsNoOptions() {
    #expect(throws: UsageError.self) { try Parser(Samples.registry).parse(line: "copy a --output json") }
    #expect(throws: UsageError.self) { try Parser(Samples.registry).parse(line: "copy a raw 1 -o json") }
  }

  /// Lines of a command that takes any number of words, and whether the last two are a format.
  static let formatLines: [(line: String, command: String, format: String?)] = [
    ("say a -o json", "say --string a", "json"),
    ("say -o json", "say", "json"),
    ("say -o json -o json", "say --string -o --string json", "json"),
    ("say -o json a", "say --string -o --string json --string a", nil),
    ("say -o json --loud", "say --loud --string -o --string json", nil),
    ("say a -o", "say --string a --string -o", nil),
    ("say a -o nosuch", "say --string a --string -o --string nosuch", nil),
    ("say -- a -o json", "say --string a --string -o --string json", nil),
    ("say a --output json b", "say --string a --string b", "json"),
    ("echo a -o json", "echo --string a --string -o --string json", nil),
    ("set a -o json 1", "set --domain a --count 1", "json"),
  ]

  @Test("takes -o behind words as a format at the end only", arguments: formatLines.indices)
  func takesFormatBehindWords(_ index: Int) throws {
    let (line, expected, format) = Self.formatLines[index]
    let parser = Parser(Samples.registry, globals: Samples.globals)
    let commands = try parser.parse(line: line + "; say b")
    #expect(commands.map(\.normalized) == [expected, "say --string b"], "\(line)")
    #expect(commands.first?.settings.first?.value == format, "\(line)")
    let verbatim = try parser.parse(arguments: line.split(separator: " ").map(String.init))
    #expect(verbatim.first?.settings.first?.value == format, "\(line)")
  }

  @Test("guesses what a mistyped word was meant to be")
  func suggests() {
    #expect(Suggestion.nearest(to: "lits", among: ["list", "domlist", "lint"]) == "list")
    #expect(Suggestion.nearest(to: "LIST", among: ["lint", "list"]) == "list")
    #expect(Suggestion.nearest(to: "ID", among: ["ip", "id"]) == "id")
    #expect(Suggestion.nearest(to: "maxmemori", among: ["memory", "maxMemory"]) == "maxMemory")
    #expect(Suggestion.nearest(to: "xyzzy", among: ["list", "start"]) == nil)
  }
}

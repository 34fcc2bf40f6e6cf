import CommandModel
import Testing

@testable import Commands
@testable import Shell

/// The two stages in which the global options are read.
@Suite("Global options")
struct SettingsTests {
  private func typed(_ line: String, _ persona: Persona = .vireo) -> CommandLineOptions {
    CommandLineOptions(
      parsing: line.split(separator: " ").map(String.init), table: persona.globalOptions)
  }

  /// What the first stage makes of words: each option as `name=value(spelling)`, then the words that are left.
  static let lines: [(line: String, options: [String], words: [String])] = [
    ("", [], []),
    ("list -q", [], ["list", "-q"]),
    ("-qr list", ["quiet=(-q)", "readonly=(-r)"], ["list"]),
    ("-qcURI list", ["quiet=(-q)", "connect=URI(-c)"], ["list"]),
    ("-c URI -- -q", ["connect=URI(-c)"], ["-q"]),
    ("--conn=URI list", ["connect=URI(--connect)"], ["list"]),
    ("--keepalive-c 3", ["keepalive-count=3(--keepalive-count)"], []),
    // virsh's --timing, and not our --timeout.
    ("--t list", ["timing=(--timing)"], ["list"]),
    ("--timeo 3 list", ["timeout=3(--timeout)"], ["list"]),
    ("--version list", ["version=(--version)"], ["list"]),
    ("--version=long", ["version=long(--version)"], []),
    ("-k x -k 3 - a", ["keepalive-interval=x(-k)", "keepalive-interval=3(-k)"], ["-", "a"]),
  ]

  @Test("the first stage reads words, and understands no value", arguments: lines.indices)
  func reads(_ index: Int) {
    let (line, options, words) = Self.lines[index]
    let typed = typed(line)
    #expect(typed.settings.map { "\($0.name)=\($0.value)(\($0.spelling))" } == options)
    #expect(typed.words == words)
    #expect(typed.failure == nil)
  }

  @Test(
    "the first stage keeps what it read before an error",
    arguments: [
      ("-q --nosuch", "unsupported option '--nosuch'. See --help."),
      ("-q -x", "unsupported option '-x'. See --help."),
      ("-q -c", "option '-c'/'--connect' requires an argument"),
      ("-q --quiet=1", "unsupported option '-q'. See --help."),
      ("-q --keepalive 3", "unsupported option '--keepalive'. See --help."),
    ])
  func breaksOff(_ line: String, _ error: String) {
    let typed = typed(line)
    #expect(typed.settings.first?.name == "quiet")
    #expect(typed.failure?.lines == [error])
  }

  @Test(
    "a mistyped option gets the nearest, a short form of several all of them",
    arguments: [
      ("--quite", "did you mean --quiet?"), ("--colour never", "did you mean --color?"),
      ("--keepalive 3", "this begins --keepalive-interval and --keepalive-count"), ("--nosuch", nil),
      ("-x", nil),
    ])
  func suggests(_ line: String, _ suggestion: String?) {
    #expect(typed(line).failure?.suggestion == suggestion)
  }

  @Test("the configuration is weaker than the environment, and its faults name the place")
  func configuration() throws {
    func resolve(_ value: String, _ line: String, _ variables: [String: String] = [:]) throws -> Settings {
      var resolver = SettingsResolver(for: .vireo)
      try resolver.apply([
        TypedSetting("pager-program", value, as: "pager", from: .configuration, at: "/config:2"),
        TypedSetting("confirm", "no", as: "confirm", from: .configuration, at: "/config:3"),
      ])
      try resolver.apply(Environment { variables[$0] }.settings(for: .vireo))
      try resolver.apply(typed(line))
      return resolver.settings
    }
    #expect(try resolve("more", "").pager == "more")
    #expect(try resolve("none", "").pager == nil)
    #expect(try resolve("more", "", ["VIREO_PAGER": "most"]).pager == "most")
    #expect(try resolve("more", "", ["VIREO_PAGER": ""]).pager == "more")
    #expect(try resolve("more", "--no-pager", ["VIREO_PAGER": "most"]).pager == nil)
    #expect(try resolve("more", "").assumesYes)
    #expect(try resolve("more", "").said.map(\.place) == ["/config:2", "/config:3"])
    var resolver = SettingsResolver(for: .vireo)
    #expect(throws: UsageError("/config:2: invalid value 'maybe' for confirm: choose from yes, no")) {
      try resolver.apply([
        TypedSetting("confirm", "maybe", as: "confirm", from: .configuration, at: "/config:2")
      ])
    }
  }

  private func resolve(
    _ line: String, _ environment: [String: String] = [:], _ persona: Persona = .vireo
  ) -> (settings: Settings?, lines: [String]) {
    var lines: [String] = []
    do throws(UsageError) {
      let settings = try Program.resolve(
        typed(line, persona), Environment { environment[$0] }, persona
      ) { lines.append($0) }
      return (settings, lines)
    } catch {
      return (nil, lines + error.lines.map { "refused: \($0)" })
    }
  }

  @Test("the command line is stronger than the environment, and that than the defaults")
  func layers() throws {
    let variables = ["VIRSH_DEFAULT_CONNECT_URI": "env:///", "VIRSH_LOG_FILE": "env.log", "VIRSH_DEBUG": "2"]
    let bare = try #require(resolve("").settings)
    #expect(bare.uri == nil && bare.logFile == nil && bare.logLevel == 4 && !bare.connectsFirst)
    let found = try #require(resolve("", variables).settings)
    #expect(found.uri == "env:///" && found.logFile == "env.log" && found.logLevel == 2)
    #expect(!found.connectsFirst)
    let typed = try #require(resolve("-c line:/// -l line.log -d 0", variables).settings)
    #expect(typed.uri == "line:///" && typed.logFile == "line.log" && typed.logLevel == 0)
    #expect(typed.connectsFirst)
    #expect(
      try #require(resolve("", ["VIRSH_DEFAULT_CONNECT_URI": "", "VIRSH_LOG_FILE": ""]).settings).uri == nil)
  }

  @Test("what comes later wins, and help and version end the reading")
  func order() throws {
    #expect(try #require(resolve("-k 1 -k 2").settings).keepaliveInterval == 2)
    #expect(try #require(resolve("-h -k x").settings).request == .help)
    #expect(try #require(resolve("--version=long --nosuch").settings).request == .longVersion)
    #expect(resolve("-k x -h").lines == ["refused: Invalid value for option -k"])
    #expect(resolve("-k x --nosuch").lines == ["refused: Invalid value for option -k"])
    #expect(resolve("-k 1 --nosuch").lines == ["refused: unsupported option '--nosuch'. See --help."])
  }

  @Test(
    "errors name the option as it was written",
    arguments: [
      ("-d x", "option -d takes a numeric argument"),
      ("--debug x", "option --debug takes a numeric argument"),
      ("-K -1", "option -K requires a positive integer argument"),
      ("--keepalive-count=-1", "option --keepalive-count requires a positive integer argument"),
      ("-e ^", "Invalid string '^' for escape sequence"),
      ("-o x", "invalid value 'x' for -o: choose from text, json, yaml, csv, name"),
      ("--outp x", "invalid value 'x' for --output: choose from text, json, yaml, csv, name"),
      ("--color x", "invalid value 'x' for --color: choose from auto, always, never"),
      ("--timeout x", "invalid duration 'x' for --timeout; write 10, 1.5s, 500ms, 2m or 1h"),
      ("--timeout 0", "invalid duration '0' for --timeout; write 10, 1.5s, 500ms, 2m or 1h"),
    ])
  func names(_ line: String, _ error: String) {
    #expect(resolve(line).lines == ["refused: \(error)"])
  }

  @Test("a debug level of the environment that is none is told, and again if the command line says none")
  func debugLevel() throws {
    let complaint = "VIRSH_DEBUG not set with a valid numeric value"
    #expect(resolve("", ["VIRSH_DEBUG": "x"]).lines == [complaint, complaint])
    #expect(resolve("-d 2", ["VIRSH_DEBUG": "x"]).lines == [complaint])
    #expect(resolve("-v", ["VIRSH_DEBUG": "x"]).lines == [complaint])
    let outside = "ignoring debug level 9 out of range [0-4]"
    #expect(resolve("-d 9", ["VIRSH_DEBUG": ""]).lines == [complaint, outside, complaint])
    let refused = "refused: Invalid value for option -k"
    #expect(resolve("-k x", ["VIRSH_DEBUG": "9"]).lines == [complaint, refused])
    #expect(try #require(resolve("-d 9", ["VIRSH_DEBUG": "1"]).settings).logLevel == 1)
    #expect(try #require(resolve("-d 4", ["VIRSH_DEBUG": "1"]).settings).logLevel == 1)
    #expect(try #require(resolve("-d 3", ["VIRSH_DEBUG": "1"]).settings).logLevel == 3)
  }

  @Test("each value reaches its setting")
  func values() throws {
    let line = "-qrt -e ^c -k 0 -K 3 -o json --color never --timeout 2m --fail-fast --no-pkttyagent"
    let settings = try #require(resolve(line).settings)
    #expect(settings.isQuiet && settings.isReadOnly && settings.showsTiming && settings.failsFast)
    #expect(settings.escape == "^c" && settings.keepaliveInterval == 0 && settings.keepaliveCount == 3)
    #expect(settings.format == .json && settings.color == .never && settings.deadline == .seconds(120))
    #expect(!settings.startsAgent)
  }

  @Test("called virsh there is nothing but virsh's options, and no colour")
  func persona() throws {
    #expect(
      resolve("--output json", [:], .virsh).lines == ["refused: unsupported option '--output'. See --help."])
    #expect(try #require(resolve("", [:], .virsh).settings).color == .never)
    #expect(Persona.virsh.globalOptions.allSatisfy { !$0.isAddition })
  }

  @Test("names and letters are unique, and help is there")
  func declarations() {
    let options = Persona.vireo.globalOptions
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
    #expect(options.allSatisfy { !$0.help.isEmpty && !$0.help.hasSuffix(".") })
  }
}

import CommandModel
import CommandOutput
import Commands
import Testing

@testable import Shell

/// The options before the command.
@Suite("Global options, read and resolved")
struct GlobalOptionsTests {
  /// What both stages make of a command line.
  private struct Reading {
    var settings: Settings
    var words: [String]
    var complaints: [String]
  }

  private func parse(_ words: String, as persona: Persona = .vireo) throws -> Reading {
    let typed = CommandLineOptions(
      parsing: words.split(separator: " ").map(String.init), table: persona.globalOptions)
    var resolver = SettingsResolver(for: persona)
    try resolver.apply(typed)
    return Reading(settings: resolver.settings, words: typed.words, complaints: resolver.complaints)
  }

  @Test(
    "a URI in all its spellings",
    arguments: [
      "-c U list", "-cU list", "--connect U list", "--connect=U list", "--conn U list", "--c=U list",
      "-qcU list",
      "-q -c U -- list",
    ])
  func uri(_ words: String) throws {
    for persona in [Persona.vireo, .virsh] {
      let options = try parse(words, as: persona)
      #expect(options.settings.uri == "U")
      #expect(options.settings.connectsFirst)
      #expect(options.words == ["list"])
      #expect(options.settings.isQuiet == words.contains("-q"))
    }
  }

  @Test("bundles of letters, and the first word that is no option")
  func bundles() throws {
    let options = try parse("-qrt -k3 -K 4 list -q --connect x")
    #expect(options.settings.isQuiet && options.settings.isReadOnly && options.settings.showsTiming)
    #expect(options.settings.keepaliveInterval == 3)
    #expect(options.settings.keepaliveCount == 4)
    #expect(options.words == ["list", "-q", "--connect", "x"])
    #expect(try parse("- list").words == ["-", "list"])
    #expect(try parse("-- -q").words == ["-q"])
    #expect(try parse("").words == [])
  }

  @Test(
    "our own options",
    arguments: [
      ("-o json", OutputFormat.json), ("-ojson", .json), ("--output=yaml", .yaml), ("--out csv", .csv),
      ("-qo name", .name), ("", .text), ("-o json -o text", .text),
    ])
  func formats(_ words: String, _ format: OutputFormat) throws {
    #expect(try parse(words).settings.format == format)
  }

  @Test(
    "durations",
    arguments: [
      ("10", Duration.seconds(10)), ("1.5s", .milliseconds(1500)), ("500ms", .milliseconds(500)),
      ("2m", .seconds(120)), ("1h", .seconds(3600)),
    ])
  func timeouts(_ text: String, _ duration: Duration) throws {
    #expect(try parse("--timeout \(text) list").settings.deadline == duration)
  }

  @Test("the rest of our own")
  func others() throws {
    let options = try parse("--fail-fast --color=always --no-pkttyagent list")
    #expect(options.settings.failsFast)
    #expect(options.settings.color == .always)
    #expect(!options.settings.startsAgent)
    #expect(try parse("list").settings.color == .auto)
    #expect(try parse("list", as: .virsh).settings.color == .never)
  }

  @Test(
    "what ends the reading",
    arguments: [
      ("-v nosuch --nosuch", Settings.Request.shortVersion), ("-V", .longVersion),
      ("--version", .shortVersion),
      ("--version=long", .longVersion), ("--vers=short", .shortVersion), ("-h", .help), ("-qh", .help),
      ("--help list", .help),
    ])
  func requests(_ words: String, _ request: Settings.Request) throws {
    for persona in [Persona.vireo, .virsh] {
      #expect(try parse(words, as: persona).settings.request == request)
    }
  }

  @Test("escape characters", arguments: ["^]", "^@", "x", "^a"])
  func escapes(_ text: String) throws { #expect(try parse("-e \(text)").settings.escape == text) }

  @Test("levels out of range are told and passed over")
  func debug() throws {
    #expect(try parse("-d 2").settings.logLevel == 2)
    let options = try parse("-d 5 -d -1")
    #expect(options.settings.logLevel == 4)
    #expect(
      options.complaints == [
        "ignoring debug level 5 out of range [0-4]", "ignoring debug level -1 out of range [0-4]",
      ])
  }

  @Test(
    "what is wrong is named as it was written",
    arguments: [
      ("-z", "unsupported option '-z'. See --help."),
      ("-qz", "unsupported option '-z'. See --help."),
      ("--nosuch", "unsupported option '--nosuch'. See --help."),
      ("--keepalive 3", "unsupported option '--keepalive'. See --help."),
      ("--quiet=1", "unsupported option '-q'. See --help."),
      ("-c", "option '-c'/'--connect' requires an argument"),
      ("--log", "option '-l'/'--log' requires an argument"),
      ("-d x", "option -d takes a numeric argument"),
      ("--debug=x", "option --debug takes a numeric argument"),
      ("-k x", "Invalid value for option -k"),
      ("--keepalive-count=-1", "option --keepalive-count requires a positive integer argument"),
      ("-e ^", "Invalid string '^' for escape sequence"),
      ("-e ab", "Invalid string 'ab' for escape sequence"),
    ])
  func wrong(_ words: String, _ message: String) {
    for persona in [Persona.vireo, .virsh] {
      let error = #expect(throws: UsageError.self) { try parse(words, as: persona) }
      #expect(error?.lines == [message])
    }
  }

  @Test(
    "wrong values of our own",
    arguments: [
      ("--timeout 0", "invalid duration '0' for --timeout; write 10, 1.5s, 500ms, 2m or 1h"),
      ("--timeout 1x", "invalid duration '1x' for --timeout; write 10, 1.5s, 500ms, 2m or 1h"),
      ("--timeout -5", "invalid duration '-5' for --timeout; write 10, 1.5s, 500ms, 2m or 1h"),
      ("-o xml", "invalid value 'xml' for -o: choose from text, json, yaml, csv, name"),
      ("--color=red", "invalid value 'red' for --color: choose from auto, always, never"),
      ("--timeout", "option '--timeout' requires an argument"),
    ])
  func wrongOwn(_ words: String, _ message: String) {
    let error = #expect(throws: UsageError.self) { try parse(words) }
    #expect(error?.lines == [message])
  }

  @Test(
    "called virsh there is nothing of our own",
    arguments: ["-o json", "--timeout 1", "--fail-fast", "--color=never"])
  func faithful(_ words: String) { #expect(throws: UsageError.self) { try parse(words, as: .virsh) } }
}

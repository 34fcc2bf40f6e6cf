import CommandModel
import Commands
import TestSupport
import Testing

@testable import CommandDocs

/// The help of commands: its layout is virsh's, its sentences are ours.
@Suite("Help")
struct HelpTests {
  @Test("has the parts of virsh's help")
  func hasLayout() {
    let info = CommandInfo("sample", group: .virsh, "do something", discussion: "More.\n\nAnd more.")
    let options = [
      OptionSpec("domain", help: "which", kind: .string, isRequired: true, isPositional: true),
      OptionSpec("count", help: "how many", kind: .integer, isRequired: true),
      OptionSpec("format", help: "how", kind: .string),
      OptionSpec("a-long-option", help: "length", kind: .integer),
      OptionSpec("live", help: "now", kind: .flag),
      OptionSpec("words", help: "the rest", kind: .words, isPositional: true),
    ]
    #expect(
      HelpText.command(info, options) == """
          NAME
            sample - do something

          SYNOPSIS
            sample <domain> <count> [--format <string>] [--a-long-option <number>] [--live] [[--words] <string>]...

          DESCRIPTION
            More.

            And more.

          OPTIONS
            [--domain] <string>  which
            [--count] <number>  how many
            --format <string>  how
            --a-long-option <number>  length
            --live           now
            [--words] <string>  the rest


        """)
  }

  @Test(
    "shows usage and options as the installed virsh does",
    .needsVirsh)
  func equalsVirsh() async throws {
    try Prerequisites.virsh.require()
    let names = Registry.all.commands.map { $0.info.name }
    for (name, help) in try await virshHelp(on: names) { compare(name, help) }
  }

  /// virsh's help on each command that it knows.
  private func virshHelp(on names: [String]) async throws -> [(String, [String])] {
    let script = names.map { "help \($0)" }.joined(separator: ";")
    let result = try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(Program.virsh, ["-q", script])
    }
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let starts = lines.indices.filter { lines[$0] == "  NAME" }
    return zip(starts, starts.dropFirst() + [lines.count]).compactMap { start, end in
      let name = lines[start + 1].split(separator: " ").first.map(String.init) ?? ""
      return (name, Array(lines[start..<end]))
    }
  }

  private func compare(_ name: String, _ help: [String]) {
    guard let command = Registry.all.command(named: name),
      let usage = help.firstIndex(of: "  SYNOPSIS").map({ String(help[$0 + 1].dropFirst(4)) })
    else { return }
    // Options of later versions are not in it.
    let known = Set(usage.split { !($0.isLetter || $0.isNumber || "-_".contains($0)) }.map(Self.name))
    let options = command.optionSpecs.filter { known.contains($0.name) }
    #expect(HelpText.synopsis(name, options) == usage)
    let lines = help.firstIndex(of: "  OPTIONS").map { help[($0 + 1)...] } ?? []
    for label in HelpText.labels(options) {
      let start = "    " + HelpText.padded(label, 15) + "  "
      #expect(lines.contains { $0.hasPrefix(start) }, "\(name): \(label)")
    }
  }

  /// `--pool` and `pool` name the same option.
  private static func name(_ word: Substring) -> String {
    String(word.hasPrefix("--") ? word.dropFirst(2) : word)
  }
}

/// Help by our own name.
@Suite("Pages of help")
struct HelpPageTests {
  struct Sample: CommandDeclaration {
    static let info = CommandInfo(
      "sample", group: .virsh, "do something that takes quite a few words to say",
      discussion: "More of it, in a sentence that is longer than a narrow terminal is wide.")
    static var examples: [Example] {
      [Example("sample one", "Do it once."), Example("sample two", "Twice.", at: .prompt)]
    }
    @Option("cache", "how to keep", complete: .words(["none", "writeback"])) var cache: String?
    @Option("units", "which", complete: .list(["a", "b"])) var units: String?
    @Option("key", "press", complete: .words((1...9).map { "key\($0)" })) var key: String?
    @Flag("live", "now") var live: Bool
  }

  private func page(width: Int?) -> String {
    HelpPage(width: width).command(
      CommandEntry(Sample.self),
      globals: [
        GlobalOption(
          "output", "o", takes: "FORMAT", choices: ["text", "json"], isAddition: true, "print results so")
      ])
  }

  @Test("have values, examples and the options of every command")
  func isWhole() {
    #expect(
      page(width: nil) == """
          NAME
            sample - do something that takes quite a few words to say

          SYNOPSIS
            sample [--cache <string>] [--units <string>] [--key <string>] [--live]

          DESCRIPTION
            More of it, in a sentence that is longer than a narrow terminal is wide.

          OPTIONS
            --cache none|writeback  how to keep
            --units a|b,...         which
            --key <string>          press
                                    Values: key1, key2, key3, key4, key5, key6, key7,
                                    key8, key9.
            --live                  now

          EXAMPLES
            vireo sample one
                Do it once.

            vireo # sample two
                Twice.

          OPTIONS OF EVERY COMMAND
            -o, --output text|json  print results so

        """)
  }

  @Test("are as wide as the terminal", arguments: [40, 50, 79, 200])
  func isWrapped(_ width: Int) {
    #expect(page(width: width).split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test("are drawn for the terminal that they go to")
  func fitsTerminal() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["help", "attach-disk"], name: "vireo", in: world, columns: 60)
      let text = try await terminal.expect("OPTIONS OF EVERY COMMAND")
      // Examples are lines to be copied.
      let lines = text.split { $0.isNewline }.filter { !$0.hasPrefix("    vireo ") }
      #expect(lines.contains { $0.count > 50 } && lines.allSatisfy { $0.count <= 60 }, "\(text)")
    }
  }

  @Test("come from a word behind --help too", arguments: [["--help", "start"], ["-h", "start"]])
  func isHelp(_ words: [String]) async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let help = try await world.run(Program.vireoByName, ["help", "start"], name: "vireo")
      #expect(help.output.contains("vireo start db1"))
      #expect(try await world.run(Program.vireoByName, words, name: "vireo") == help)
      let virsh = try await world.run(Program.vireoAsVirsh, words, name: "virsh")
      #expect(!virsh.output.contains("vireo start") && virsh.output.contains("options:"))
      let topic = try await world.run(Program.vireoAsVirsh, ["help", "start"], name: "virsh")
      #expect(!topic.output.contains("EXAMPLES") && topic.status.isSuccess)
    }
  }
}

/// Help on more than commands, which is our own.
@Suite("Topics of help")
struct HelpTopicTests {
  @Test("are listed and told by our own name, and are unknown to virsh")
  func persona() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let own = try await world.run(Program.vireoByName, ["help"], name: "vireo")
      #expect(own.output.contains("    output  "))
      for topic in HelpTopic.names { #expect(own.output.contains("\n    \(topic)  ")) }
      let virsh = try await world.run(Program.vireoAsVirsh, ["help"], name: "virsh")
      #expect(!virsh.output.contains("    output  ") && !virsh.output.contains("    schema  "))
      for line in HelpTopic.names.map({ "help \($0)" }) + ["help schema", "schema", "schema list"] {
        #expect(
          try await world.run(Program.vireoAsVirsh, [line], name: "virsh").status == .exited(1), "\(line)")
      }
    }
  }

  static let words: [(topic: String, words: [String])] = [
    ("output", ["FORMATS", "KEYS", "ERRORS", "read.bytes", "standard error"]),
    ("exit-codes", ["3    not-found", "130  interrupted", "There is no such object."]),
    ("environment", ["NO_COLOR", "libvirt.conf", "FILES"]),
    ("grammar", ["semicolons", "comment", "single quotes", "double quotes", "4GiB"]),
    ("patterns", ["@all", "--dry-run"]),
    ("columns", ["--filter", "--jq"]),
    ("settings", ["[defaults]", "pager", "--no-config"]),
    ("session", ["COMMAND | PROGRAM", "Ctrl-R"]),
    ("scripts", ["-f FILE", "--no-input", "--fail-fast", "standard input"]),
  ]

  @Test("are told in lines of 80 columns", arguments: words)
  func isTold(_ topic: String, _ words: [String]) async throws {
    try await withScratch { scratch in
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["help", topic], name: "vireo")
      #expect(result.status.isSuccess)
      for word in words { #expect(result.output.contains(word), "\(word)") }
      #expect(Self.words.map(\.topic).sorted() == HelpTopic.names.sorted())
      // A command line is one line, however long.
      let prose = result.output.split(separator: "\n").filter { !$0.hasPrefix("    vireo ") }
      #expect(prose.allSatisfy { $0.count <= 80 })
    }
  }
}

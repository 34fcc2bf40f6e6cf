import Foundation
import TestSupport
import Testing

/// What CONTRIBUTING.md asks of the sources and a machine can see. `make lint` sees the rest: layout, `!`, `try!`.
@Suite("House rules")
struct HouseRules {
  private static let sources = Result { try SourceFile.all(in: "Sources") }
  private static let tests = Result { try SourceFile.all(in: "Tests") }

  /// What each target may import. Arrows point down only.
  static let imports: [String: Set<String>] = [
    "Platform": ["Glibc", "Synchronization"],
    "Libvirt": ["CLibvirt", "Platform", "Glibc", "Synchronization"],
    "LibvirtAdmin": ["CLibvirt", "Libvirt", "Platform", "Glibc", "Synchronization"],
    "XML": ["CLibxml2", "Platform", "Glibc", "Synchronization"],
    "JQ": ["CJQ", "Glibc", "Synchronization"],
    "GLib": ["CGLib", "Glibc"],
    "LineEditor": ["CLibedit", "Platform", "Glibc", "Synchronization"],
    "CommandModel": ["Platform", "Glibc", "Synchronization"],
    "CommandOutput": ["Platform", "Glibc", "Synchronization"],
    "CommandDocs": ["CommandModel", "Platform"],
    "Commands": [
      "Libvirt", "LibvirtAdmin", "XML", "JQ", "CommandModel", "CommandOutput", "CommandDocs", "Platform",
      "Glibc", "Synchronization",
    ],
    "Shell": [
      "Commands", "LineEditor", "GLib", "CommandModel", "CommandOutput", "CommandDocs", "Platform", "Glibc",
      "Synchronization",
    ],
    "vireo": ["Shell", "Glibc"],
    "GenerateBindings": ["XML", "Glibc"],
    "GenerateDocuments": ["Commands", "CommandDocs", "Glibc"],
  ]

  @Test("Arrows point down only")
  func arrows() throws {
    for file in try Self.sources.get() {
      let allowed = try #require(Self.imports[file.target], "no rule for \(file.path)")
      let found = Set(try file.matches(#"(?m)^(?:@\S+ +|[a-z]+ +)*import +(?:[a-z]+ +)?([A-Za-z0-9_]+)"#))
      #expect(found.subtracting(allowed).sorted() == [], "\(file.path)")
    }
  }

  /// Who may name the standard streams, and why. Everything else prints through what it is given.
  static let gate: [String: (words: Set<String>, reason: String)] = [
    "Streams": (["STDOUT_FILENO", "STDERR_FILENO"], "the gate itself"),
    "ProcessTerminal": (["STDOUT_FILENO"], "whether the output is a terminal"),
    "Prompter": (["STDERR_FILENO"], "prompts belong to the terminal, results do not"),
    "Terminal": (["STDOUT_FILENO"], "the terminal's size"),
    "LineEditor": (["STDOUT_FILENO", "STDERR_FILENO"], "libedit writes the line that is edited"),
    "EditorStreams": (["fputs("], "libedit's own file"),
    "Program": (["print("], "a function of its own, which prints to streams that it is given"),
  ]

  @Test("There is one gate to the standard streams")
  func oneGate() throws {
    let pattern =
      #"(?<![.\w])((?:print|debugPrint|puts|fputs|putchar|printf|fprintf|vprintf|perror)\(|FileHandle\b|STDOUT_FILENO|STDERR_FILENO|stdout\b(?!:)|stderr\b(?!:))"#
    var found: [String: Set<String>] = [:]
    for file in try Self.sources.get() where !file.target.hasPrefix("Generate") {
      let words = Set(try file.matches(pattern))
      if !words.isEmpty { found[file.name, default: []].formUnion(words) }
    }
    for (name, words) in found {
      #expect(
        words == Self.gate[name]?.words ?? [], "\(name) writes past the gate, or its list is out of date")
    }
    #expect(Set(Self.gate.keys).subtracting(found.keys).sorted() == [], "listed, but does not write")
  }

  /// Commands whose types are not called as they are, and why.
  static let otherNames = [
    "SettingsCommand": "Settings are what the global options say",
    "AdminConnect": "virt-admin's connect", "AdminURI": "virt-admin's uri",
    "AdminVersion": "virt-admin's version",
  ]

  @Test("A command is one file, called as its type, called as the command")
  func naming() throws {
    var commands = 0
    for file in try Self.sources.get() where file.target == "Commands" {
      let names = try file.matches(#"static let info = CommandInfo\(\s*"([a-z0-9-]+)""#)
      guard let name = names.first else { continue }
      commands += 1
      #expect(names.count == 1, "\(file.path) holds \(names)")
      #expect(try file.matches(#"struct (\w+)"#).contains(file.name), "\(file.path) holds another type")
      let expected = name.replacingOccurrences(of: "-", with: "")
      if Self.otherNames[file.name] == nil { #expect(file.name.lowercased() == expected, "\(file.path)") }
    }
    #expect(commands > 70, "few commands were found: the pattern does not fit them any more")
  }

  @Test("No file is past 500 lines, but for what is generated")
  func fileLength() throws {
    let files = try Self.sources.get() + Self.tests.get()
    #expect(files.count > 300)
    for file in files where !file.path.contains("/Generated/") {
      #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("No function is past 60 lines")
  func functionLength() throws {
    for file in try Self.sources.get() where !file.path.contains("/Generated/") {
      for (start, line) in file.lines.enumerated() {
        let code = line.drop { $0 == " " }
        let isFunction = code.range(
          of: #"^([a-z@]+(\([a-z]+\))? )*(func \S|init[?(<])"#, options: .regularExpression)
        guard isFunction != nil else { continue }
        let closing = String(repeating: " ", count: line.count - code.count) + "}"
        let opensAndCloses = line.hasSuffix("}")
        let end = opensAndCloses ? start : file.lines[start...].firstIndex(of: closing) ?? start
        #expect(end - start < 60, "\(file.path):\(start + 1) has \(end - start + 1) lines")
      }
    }
  }

  /// Who may sleep, and why.
  static let sleepers = [
    "Eventually": "the one wait with a deadline", "CountingProxy": "the delay of a slow link",
    "PasteTests": "commands that take their time between two lines",
    "ConnectionLifeTests": "a client that is silent for longer than its daemon likes",
  ]

  @Test("Nothing waits for a fixed time")
  func noPauses() throws {
    for file in try Self.sources.get() + Self.tests.get() where Self.sleepers[file.name] == nil {
      let pauses = try file.matches(#"\b(?:Task|Thread)\.sleep\(|(?<![.\w])u?sleep\(|nanosleep\("#)
      #expect(pauses == [], "\(file.path)")
    }
  }

  @Test("The rules see what they are there to see")
  func see() throws {
    let bad = SourceFile(
      path: "Sources/Commands/Bad.swift",
      lines: ["import Shell  // not import Libvirt", "  let uri = \"test:///default\"; print(uri)"])
    #expect(try bad.matches(#"(?m)^import (\w+)"#) == ["Shell"])
    #expect(try bad.matches(#"print\("#).count == 1)
    #expect(!bad.code.contains("Libvirt"))
    #expect(try Self.sources.get().count > 200)
  }
}

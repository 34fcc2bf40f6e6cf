import Foundation
import TestSupport
import Testing

/// A shell that people complete in, as they would have set it up.
enum ShellKind: String, CaseIterable, Sendable {
  case bash
  /// bash with the package bash-completion, which changes settings of bash.
  case bashWithPackage
  case zsh, fish

  static let all = Prerequisites(
    programs: ["bash": "bash", "zsh": "zsh", "fish": "fish"],
    files: ["/usr/share/bash-completion/bash_completion": "bash-completion"])

  /// What opens a quote.
  var quotes: [String] { self == .fish ? ["", "'", "\""] : ["", "'", "\"", "$'"] }

  fileprivate var program: String { self == .bashWithPackage ? "bash" : rawValue }

  /// The arguments that make it read `settings` and nothing else.
  fileprivate func arguments(_ settings: String) -> [String] {
    switch self {
    case .bash, .bashWithPackage: ["--noprofile", "--rcfile", settings, "-i"]
    // The settings are in ZDOTDIR.
    case .zsh: ["-d", "-i"]
    case .fish: ["--no-config", "-i", "-C", "source \(settings)"]
    }
  }

  fileprivate func settings(_ completions: String) -> String {
    switch self {
    case .bash: "PS1='ready> '\n. '\(completions)/vireo.bash'\n"
    case .bashWithPackage:
      "PS1='ready> '\n. /usr/share/bash-completion/bash_completion\n. '\(completions)/vireo.bash'\n"
    case .zsh:
      """
      PS1='ready> '
      fpath=('\(completions)' $fpath)
      autoload -Uz compinit
      compinit -u -D

      """
    case .fish:
      """
      function fish_prompt; echo -n 'ready> '; end
      function fish_greeting; end
      source '\(completions)/vireo.fish'

      """
    }
  }
}

/// A shell on a terminal, in a folder of its own, where `vireo` keeps its arguments instead of running.
struct InteractiveShell {
  /// The file that no line may make.
  static let canary = "CANARY"
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  let kind: ShellKind
  private let scratch: ScratchDirectory
  private let terminal: PseudoTerminal
  private let folder: String

  /// Starts the shell and waits for its prompt.
  init(_ kind: ShellKind, in scratch: ScratchDirectory) async throws {
    try ShellKind.all.require()
    self.kind = kind
    self.scratch = scratch
    var world = try Hermetic(scratch: scratch)
    folder = world.directory
    let stub = "\(Self.package)/Tests/CompletionTests/Stub"
    let path = "\(stub):\(world.environment["PATH"] ?? "")"
    world = try world.setting([
      "PATH": path, "STUB": scratch.folder("stub"), "STUB_REAL": Program.vireo,
      "ZDOTDIR": folder, "LC_ALL": "C.UTF-8",
    ])
    let settings = try scratch.write(kind.settings("\(Self.package)/completions"), to: "home/.zshrc")
    // Something for patterns to match.
    for name in ["glob1", "glob2", "a", "output.txt", "new$(touch \(Self.canary)).xml"] {
      try scratch.write("", to: "home/\(name)")
    }
    let program = try #require(Program.path(of: kind.program))
    terminal = try PseudoTerminal(
      program, kind.arguments(settings), name: kind.program, in: world, columns: 250)
    try await terminal.expect("ready> ", deadline: .seconds(30))
  }

  /// Has all questions for candidates answered with these, or with success and nothing.
  func offer(_ candidates: [String]) throws {
    try scratch.write(candidates.map { $0 + "\n" }.joined(), to: "stub/candidates")
  }

  /// Types a line, with `\t` where the tab key is pressed, and Enter; returns the arguments that vireo got.
  func run(_ line: String) async throws -> [String] {
    let arguments = scratch.file("stub/arguments")
    try? FileManager.default.removeItem(atPath: arguments)
    terminal.send(line + "\r")
    do {
      try await eventually("vireo runs by \(line.debugDescription)") {
        FileManager.default.fileExists(atPath: arguments)
      }
    } catch {
      throw FixtureError("\(error)\n--- printed\n\(terminal.printed.suffix(2000))\n---")
    }
    try await terminal.expect("ready> ")
    return Self.words(arguments)
  }

  /// Types `keys` and waits until `text` is printed.
  func type(_ keys: String, until text: String) async throws {
    terminal.send(keys)
    try await terminal.expect(text)
  }

  /// Everything that the shell has printed.
  var printed: String { terminal.printed }

  /// The path of a file in the shell's folder.
  func file(_ name: String) -> String { "\(folder)/\(name)" }

  /// Whether a command in a name has been run, or its output written.
  var isHarmed: Bool { FileManager.default.fileExists(atPath: file(Self.canary)) }

  private static func words(_ path: String) -> [String] {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    return data.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Runs `body` with a shell, and checks that no name has done harm.
func withShell(
  _ kind: ShellKind, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: (InteractiveShell, ScratchDirectory) async throws -> Void
) async throws {
  try await withScratch { scratch in
    let shell = try await InteractiveShell(kind, in: scratch)
    defer { #expect(!shell.isHarmed, "a command in a name was run", sourceLocation: sourceLocation) }
    try await body(shell, scratch)
  }
}

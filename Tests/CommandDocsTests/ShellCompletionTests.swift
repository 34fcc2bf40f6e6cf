import TestSupport
import Testing

private let shells = Prerequisites(
  programs: ["bash": "bash", "fish": "fish"],
  files: ["/usr/share/bash-completion/bash_completion": "bash-completion"])

/// The completion scripts, each in its shell, with the test driver to ask for values.
@Suite("Completion in shells", .enabled(if: shells.allowRun, "\(shells.explanation)"))
struct ShellCompletionTests {
  /// What is typed, and words that have to be offered.
  static let lines: [(typed: String, offered: [String])] = [
    ("vireo domi", ["dominfo"]),
    ("vireo --outp", ["--output"]),
    ("vireo -o ", ["json", "yaml"]),
    ("vireo -c test:///default -o json dominfo ", ["test"]),
    ("vireo -c test:///default dominfo --domain ", ["test"]),
    ("vireo -c test:///default dominfo --domain=te", ["--domain=test"]),
    ("vireo -r dominfo --", ["--domain"]),
    ("vireo list --all --state-p", ["--state-paused"]),
    ("vireo help mon", ["monitor"]),
  ]

  @Test("bash offers commands, options and values", arguments: lines.indices)
  func bash(_ index: Int) async throws {
    let (typed, offered) = Self.lines[index]
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let script = """
      . /usr/share/bash-completion/bash_completion
      . '\(DocumentTests.root)/completions/vireo.bash'
      compopt() { :; }
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(typed)'; COMP_POINT=${#COMP_LINE}
      _vireo vireo; printf '%s\\n' "${COMPREPLY[@]}"
      """
    try await expect(["bash", "-c", script], offers: offered)
  }

  @Test("fish offers commands, options and values", arguments: lines.indices)
  func fish(_ index: Int) async throws {
    let (typed, offered) = Self.lines[index]
    let script = "source '\(DocumentTests.root)/completions/vireo.fish'; complete -C '\(typed)' | cut -f 1"
    try await expect(["fish", "--no-config", "-c", script], offers: offered)
  }

  /// Runs a shell that finds vireo in its path.
  private func expect(_ command: [String], offers offered: [String]) async throws {
    try shells.require()
    let shell = try #require(Program.path(of: command[0]))
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let folder = Program.vireoByName.dropLast("/vireo".count)
      let path = "\(folder):\(world.environment["PATH"] ?? "")"
      let result = try await world.setting(["PATH": path, "LIBVIRT_DEFAULT_URI": "test:///default"])
        .run(shell, Array(command.dropFirst()))
      let words = result.output.split(separator: "\n").map(String.init)
      #expect(Set(offered).isSubset(of: words), "\(words) \(result.error)")
    }
  }
}

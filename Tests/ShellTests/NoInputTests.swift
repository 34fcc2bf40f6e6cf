import Foundation
import TestSupport
import Testing

/// Nobody is asked anything where nobody can answer, nor with --no-input.
@Suite("Without input", .timeLimit(.minutes(10)))
struct NoInputTests {
  private static let accounts = "<auth><user password='sesame'>astrid</user></auth>"
  private static let domains = ["a", "b"].map {
    "<domain type='test'><name>\($0)</name><memory>8192</memory><os><type>hvm</type></os></domain>"
  }.joined()

  private func node(_ scratch: ScratchDirectory, _ start: String = "") throws -> String {
    "test://" + (try scratch.write("<node>\(start)\(Self.domains)</node>", to: "node.xml"))
  }

  /// Runs a line with --no-input at a terminal that would answer, and gives how it ended and what was printed.
  private func attended(
    _ line: String, accounts: Bool = false
  ) async throws -> (status: TestSupport.ExitStatus, printed: String) {
    try await withScratch { scratch in
      let uri = try node(scratch, accounts ? Self.accounts : "")
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["--no-input", "-c", uri, line], name: "vireo",
        in: Hermetic(scratch: scratch).setting(["EDITOR": "true"]))
      return (await terminal.wait(), terminal.printed)
    }
  }

  @Test("--no-input asks for no credentials, and says how to give them")
  func credentials() async throws {
    let result = try await attended("list", accounts: true)
    #expect(result.status == .exited(5))
    #expect(!result.printed.contains("astrid") && !result.printed.lowercased().contains("enter"))
    #expect(result.printed.contains("LIBVIRT_AUTH_FILE"), "\(result.printed)")
  }

  @Test("--no-input asks no yes of a pattern that destroys")
  func confirmation() async throws {
    let result = try await attended("destroy '*'")
    #expect(result.status == .exited(64))
    #expect(result.printed.contains("nobody can be asked: --yes says that it is meant"))
    #expect(!result.printed.contains("[y/N]"))
  }

  @Test("--no-input starts no editor; it may stand behind the command")
  func editor() async throws {
    for line in ["edit a", "edit a --no-input"] {
      let result = try await attended(line)
      #expect(result.status == .exited(64))
      #expect(result.printed.contains("--no-input forbids to ask: the editor 'true' was not started"))
    }
  }

  @Test("an editor that nobody has chosen is not started without a terminal; a chosen one may need none")
  func editorWithoutTerminal() async throws {
    try await withScratch { scratch in
      let (uri, world) = (try node(scratch), try Hermetic(scratch: scratch))
      let usual = try await world.run(Program.vireoByName, ["-c", uri, "edit", "a"], name: "vireo")
      #expect(usual.status == .exited(64))
      #expect(
        usual.error.hasPrefix("error: there is no terminal to ask on: the editor 'vi' was not started\n"))
      let chosen = try await world.setting(["EDITOR": "true"]).run(
        Program.vireoByName, ["-c", uri, "edit", "a"], name: "vireo")
      #expect(chosen.status == .exited(0))
      #expect(chosen.output == "Domain 'a' XML configuration not changed.\n\n")
    }
  }

  @Test("no data are typed with --no-input")
  func input() async throws {
    let result = try await attended("define -")
    #expect(result.status == .exited(64))
    #expect(result.printed.contains("standard input is a terminal, and --no-input is said"))
  }
}

import Foundation
import TestSupport
import Testing

/// What a session at a terminal leaves for the next one.
@Suite("Differential: the history of a session", .needsVirsh, .timeLimit(.minutes(10)))
struct HistoryScenarios {
  /// No repeated lines and none behind a space: those we leave out on purpose, which the history's own tests say.
  @Test(
    "is the file that virsh writes",
    arguments: [
      ["list --all"], ["list", "echo a", "list"], ["echo 'a  b'  ", "nosuch", "# comment"], [""], [],
    ])
  func file(_ lines: [String]) async throws {
    try Prerequisites.virsh.require()
    let expected = try await history(of: Program.virsh, lines, environment: [:])
    #expect(expected.contains("file 600"))
    let actual = try await history(of: Program.vireoAsVirsh, lines, environment: [:])
    if let difference = TextDifference(expected, actual) { Issue.record("\(lines)\n\(difference)") }
  }

  @Test("is as long as VIRSH_HISTSIZE says", arguments: ["2", "0"])
  func limited(_ size: String) async throws {
    try Prerequisites.virsh.require()
    let lines = ["echo a", "echo b", "echo c"]
    let expected = try await history(of: Program.virsh, lines, environment: ["VIRSH_HISTSIZE": size])
    let actual = try await history(of: Program.vireoAsVirsh, lines, environment: ["VIRSH_HISTSIZE": size])
    if let difference = TextDifference(expected, actual) { Issue.record("\(size)\n\(difference)") }
  }

  /// Types the lines and leaves; gives the files below the folder of caches.
  private func history(
    of program: String, _ lines: [String], environment: [String: String]
  ) async throws -> String {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting(environment)
      let terminal = try PseudoTerminal(program, ["-c", "test:///default"], name: "virsh", in: world)
      for line in lines + ["quit"] {
        try await terminal.expect("virsh # ")
        terminal.send(line + "\r")
      }
      #expect(await terminal.wait() == .exited(0))
      return try FileTree(scratch.file("xdg/cache")).text()
    }
  }
}

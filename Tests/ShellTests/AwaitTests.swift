import TestSupport
import Testing

/// `await`, which came after the virsh that others are compared with.
@Suite("await", .timeLimit(.minutes(10)))
struct AwaitTests {
  @Test(
    "what virsh 12.8 says and gives",
    arguments: [
      ("await test --condition domain-inactive --timeout 1", "event loop timed out\n\n", "", 2),
      ("await test --condition guest-agent-available --timeout 1", "event loop timed out\n\n", "", 2),
      ("destroy test; await test --condition domain-inactive", "Domain 'test' destroyed\n\n\n", "", 0),
      ("await test --condition x", "\n", "error: Unsupported await condition name 'x'\n", 1),
      ("await nosuch --condition x", "\n", "error: Unsupported await condition name 'x'\n", 1),
      ("await nosuch --condition domain-inactive", "\n", "error: failed to get domain 'nosuch'\n", 1),
      (
        "await nosuch --condition domain-inactive --timeout 0", "\n",
        "error: Numeric value '0' for <timeout> option is malformed or out of range\n", 1
      ),
      (
        "await test --condition ''", "\n",
        "error: Failed to get option 'condition': Option argument is empty\n", 1
      ),
      ("await test", "", "error: command 'await' requires --condition option\n", 1),
      ("await test domain-inactive", "", "error: unexpected data 'domain-inactive'\n", 1),
      ("await test --condition domain-inactive --timeout 1; echo a", "event loop timed out\n\na\n", "", 0),
    ])
  func asVirsh(_ line: String, _ output: String, _ error: String, _ status: Int32) async throws {
    let result = try await run(Program.vireoAsVirsh, "virsh", [line])
    #expect(result.status == .exited(status))
    #expect(result.output == output)
    #expect(result.error == error)
  }

  @Test("help says that the condition has to be named")
  func help() async throws {
    let text = try await run(Program.vireoAsVirsh, "virsh", ["help await"]).output
    #expect(text.contains("    await <domain> --condition <string> [--timeout <number>]\n"), "\(text)")
    #expect(text.contains("\n    --condition <string>  "), "\(text)")
  }

  @Test("by its own name the classes of failures, and errors as data")
  func ownName() async throws {
    let late = ["await test --condition domain-inactive --timeout 1"]
    #expect(try await run(Program.vireoByName, "vireo", late).status == .exited(2))
    let data = try await run(Program.vireoByName, "vireo", ["-o", "json"] + late)
    #expect(data.status == .exited(2))
    #expect(data.output == "")
    #expect(data.error.contains(#""exitCode":2"#) && data.error.contains("still active"), "\(data.error)")
    let unknown = ["await nosuch --condition domain-inactive"]
    #expect(try await run(Program.vireoByName, "vireo", unknown).status == .exited(3))
  }

  private func run(_ program: String, _ name: String, _ words: [String]) async throws -> RunResult {
    try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(program, ["-c", "test:///default"] + words, name: name)
    }
  }
}

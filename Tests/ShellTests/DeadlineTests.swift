import Foundation
import TestSupport
import Testing

/// Nothing hangs: deadlines, and signals while a call of libvirt blocks.
@Suite("A daemon that never answers", .timeLimit(.minutes(10)))
struct DeadlineTests {
  @Test("--timeout ends a one-shot with its own exit code")
  func oneShot() async throws {
    try await withScratch { scratch in
      let uri = try silentDaemon(in: scratch)
      let start = ContinuousClock.now
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["--timeout", "300ms", "-c", uri, "list"], name: "vireo")
      #expect(result.status == .exited(2))
      #expect(
        result.error
          == """
          error: the deadline of 0.3 s has passed while connecting to \(uri)
          hint: --timeout says how long a command may take

          """
      )
      #expect(start.duration(to: .now) < .seconds(40))
    }
  }

  @Test("a script goes on after a deadline")
  func script() async throws {
    try await withScratch { scratch in
      let uri = try silentDaemon(in: scratch)
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-q", "--timeout", "300ms"],
        input: "connect \(uri)\nconnect test:///default\nlist --name\n", name: "vireo")
      #expect(result.status == .exited(0))
      #expect(result.output == "test\n")
      #expect(result.error.contains("deadline"))
    }
  }

  @Test("Ctrl-C ends a one-shot with 130")
  func interrupt() async throws {
    try await withScratch { scratch in
      let uri = try silentDaemon(in: scratch)
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["echo ready; connect \(uri); echo never"], name: "vireo",
        in: Hermetic(scratch: scratch))
      _ = try await terminal.expect("ready\r\n")
      terminal.send("\u{3}")
      #expect(await terminal.wait() == .exited(130))
      #expect(!terminal.printed.contains("never"))
    }
  }
}

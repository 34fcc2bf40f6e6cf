import Foundation
import TestSupport
import Testing

/// Results that cannot be written are failures; a reader that has seen enough is none of anybody's business.
@Suite("Output that cannot be written")
struct OutputErrorTests {
  private func shell(_ script: String) async throws -> RunResult {
    try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(
        "/bin/sh", ["-c", script.replacingOccurrences(of: "VIREO", with: Program.vireoByName)])
    }
  }

  @Test("a full device is an error")
  func full() async throws {
    let result = try await shell("VIREO -c test:///default list >/dev/full")
    #expect(result.status == .exited(1))
    #expect(result.error == "error: cannot write the output: No space left on device\n")
  }

  @Test("a closed standard output is an error")
  func closed() async throws {
    let result = try await shell("VIREO -c test:///default list >&-")
    #expect(result.status == .exited(1))
    #expect(result.error.contains("cannot write the output"))
  }

  @Test("a closed pipe is quiet")
  func pipe() async throws {
    let result = try await shell("VIREO -c test:///default 'help; help; help' | true")
    #expect(result.error == "")
  }
}

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

  /// The shell gives 141 for a program that SIGPIPE ended, and for one that says so itself.
  @Test("a reader that goes away ends the program in silence, as SIGPIPE would")
  func pipe() async throws {
    // A good megabyte: no pipe holds that, so that writing goes on when the reader has left.
    let lines = Array(repeating: "help", count: 200).joined(separator: ";")
    let whole = try await shell("VIREO -c test:///default '\(lines)' | wc -c")
    #expect(try #require(Int(whole.output.trimmingCharacters(in: .whitespacesAndNewlines))) > 1 << 20)
    let result = try await shell(
      "{ VIREO -c test:///default '\(lines)'; echo \"status $?\" >&2; } | head -c 1 >/dev/null")
    #expect(result.error == "status 141\n")
  }
}

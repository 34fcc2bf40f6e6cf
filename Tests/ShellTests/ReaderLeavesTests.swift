import Foundation
import TestSupport
import Testing

/// Whoever reads our output may go: we then end as SIGPIPE ends others, in silence, whatever we were doing.
@Suite("A reader that leaves")
struct ReaderLeavesTests {
  /// Shell lines that print more than a pipe holds, or go on printing; PROG is the program.
  static let lines = [
    "PROG -c test:///default \"$HELPS\"",
    "PROG -c test:///default help list >/dev/null; PROG --help >/dev/null; PROG -d 0 -c test:///default \"$HELPS\"",
    "echo \"$HELPS\" | tr ';' '\\n' | PROG -c test:///default",
    "(echo help; while echo help; do :; done) 2>/dev/null | PROG -c test:///default",
  ]

  @Test("ends one-shots and scripts, by both names", arguments: lines, ["vireo", "virsh"])
  func ends(_ line: String, _ name: String) async throws {
    let result = try await withScratch { scratch in
      try await Hermetic(scratch: scratch).setting(["HELPS": String(repeating: "help;", count: 200)]).run(
        "/bin/sh", ["-c", "{ \(Self.line(line, name)); echo \"status $?\" >&2; } | head -c 1 >/dev/null"])
    }
    #expect(result.error == "status 141\n")
  }

  private static func line(_ line: String, _ name: String) -> String {
    let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
    return line.replacingOccurrences(of: "PROG", with: "'\(program)'")
  }

  @Test(
    "ends what waits for events at the next one",
    .needsDaemon, .inTurn,
    arguments: ["vireo", "virsh"])
  func endsEvents(_ name: String) async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let uri = "test+unix:///default?socket=\(daemon.socket)"
      let world = try Hermetic(scratch: scratch)
      let line = Self.line("PROG -c '\(uri)' event --all --loop", name)
      let watching = try world.start(
        "/bin/sh", ["-c", "{ \(line); echo \"status $?\" >&2; } | head -n 1 >/dev/null"])
      // Events that come before the program listens are lost, hence again and again.
      let end = ContinuousClock.now.advanced(by: .seconds(120))
      while watching.child.isRunning, ContinuousClock.now < end {
        _ = try await world.run(Program.vireoByName, ["-q", "-c", uri, "suspend test; resume test"])
      }
      #expect(await watching.result(deadline: .seconds(60)).error == "status 141\n")
    }
  }
}

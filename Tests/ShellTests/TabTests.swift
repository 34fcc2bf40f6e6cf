import TestSupport
import Testing

/// What Tab does to the screen of a session.
@Suite("Tab in a session", .timeLimit(.minutes(10)))
struct TabTests {
  private func session(
    _ scratch: ScratchDirectory, name: String = "vireo", _ arguments: [String],
    _ variables: [String: String] = [:], rows: UInt16 = 24
  ) async throws -> PseudoTerminal {
    let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
    let color = name == "virsh" ? [] : ["--color", "never"]
    let terminal = try PseudoTerminal(
      program, color + ["-q"] + arguments, name: name, in: try Hermetic(scratch: scratch).setting(variables),
      rows: rows)
    try await terminal.expect("\(name) # ")
    return terminal
  }

  @Test("several candidates are listed with what they are, where the window has room")
  func descriptions() async throws {
    try await withScratch { scratch in
      let terminal = try await session(scratch, ["-c", "test:///default"])
      terminal.send("vol-up\t\u{15}vol-u\u{15}list --state-\t\t")
      try await terminal.expect("--state-paused   keep paused domains\r\n")
      try await terminal.expect("vireo # list --state-")
      terminal.send("pau\t\r")
      try await terminal.expect("vireo # ")
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("in columns in a small window, and called virsh")
  func columns() async throws {
    try await withScratch { scratch in
      let small = try await session(scratch, ["-c", "test:///default"], rows: 4)
      small.send("list --state-\t\t")
      try await small.expect("--state-other    --state-paused")
      let virsh = try await session(scratch, name: "virsh", ["-c", "test:///default"])
      virsh.send("list --state-\t\t")
      try await virsh.expect("--state-other    --state-paused")
    }
  }

  @Test(
    "a host that does not answer is told of above the line, which goes on as it was",
    arguments: ["vireo", "virsh"])
  func silentHost(_ name: String) async throws {
    try await withScratch { scratch in
      let uri = try silentDaemon(in: scratch)
      let terminal = try await session(scratch, name: name, [], ["VIRSH_DEFAULT_CONNECT_URI": uri])
      terminal.send("echo ab\u{1}dominfo \t")
      try await terminal.expect("no answer yet from \(uri.prefix(30))")
      try await terminal.expect("\(name) # dominfo echo ab")
      // However often somebody tries.
      for _ in 1...3 {
        terminal.send("\t")
        try await terminal.expect("no answer yet")
        try await terminal.expect("\(name) # dominfo echo ab")
      }
      for _ in "dominfo " { terminal.send("\u{4}\u{2}") }
      terminal.send("\u{15}\u{b}echo 'al'ive\r")
      try await terminal.expect("alive")
      try await terminal.expect("\(name) # ")
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }
}

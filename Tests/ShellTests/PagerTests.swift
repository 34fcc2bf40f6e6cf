import Foundation
import TestSupport
import Testing

/// Results that are longer than the screen, in a session at a terminal.
@Suite("Pager", .timeLimit(.minutes(10)))
struct PagerTests {
  /// A pager that says so, shows what it gets, and waits for a key.
  private static let showing = """
    #!/bin/sh
    echo "<<paged"
    cat
    echo "paged>>"
    exit $1
    """

  private func session(
    _ arguments: [String] = [], pager: String? = nil, name: String = "vireo", rows: UInt16 = 24,
    _ body: (PseudoTerminal, ScratchDirectory) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let path = try scratch.write(Self.showing, to: "pager", mode: 0o755)
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      let terminal = try PseudoTerminal(
        program, ["-c", "test:///default", "-q"] + arguments, name: name,
        in: Hermetic(scratch: scratch).setting(["VIREO_PAGER": pager ?? path, "PAGER": path, "NO_COLOR": "1"]
        ),
        rows: rows)
      try await body(terminal, scratch)
    }
  }

  /// Waits for a text, before which no pager showed itself.
  private func expectUnpaged(_ terminal: PseudoTerminal, _ text: String) async throws {
    let shown = try await terminal.expect(text)
    #expect(!shown.contains("<<paged"))
  }

  private func leave(_ terminal: PseudoTerminal, prompt: String? = nil) async throws {
    if let prompt { try await terminal.expect(prompt) }
    terminal.send("\u{4}")
    #expect(await terminal.wait() == .exited(0))
  }

  @Test("what is longer than the screen goes there, what fits does not")
  func long() async throws {
    try await session { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      let shown = try await terminal.expect("paged>>")
      #expect(shown.contains("<<paged") && shown.contains("</domain>"))
      try await terminal.expect("vireo # ")
      terminal.send("list\r")
      try await expectUnpaged(terminal, "running")
      terminal.send("help -o json\r")
      try await terminal.expect("paged>>")
      terminal.send("dumpxml test --no-pager\r")
      try await expectUnpaged(terminal, "</domain>")
      terminal.send("settings pager none\rdumpxml test\r")
      try await expectUnpaged(terminal, "</domain>")
      try await leave(terminal, prompt: " # ")
    }
  }

  @Test("the screen is as large as it is now")
  func resized() async throws {
    try await session(rows: 200) { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await expectUnpaged(terminal, "</domain>")
      try await terminal.expect("vireo # ")
      terminal.resize(columns: 80, rows: 10)
      terminal.send("dumpxml test\r")
      try await terminal.expect("<<paged")
      try await terminal.expect("vireo # ")
      try await leave(terminal)
    }
  }

  @Test("called virsh there is none, and so it is with --no-pager")
  func none() async throws {
    try await session(name: "virsh") { terminal, _ in
      try await terminal.expect("virsh # ")
      terminal.send("dumpxml test\r")
      try await expectUnpaged(terminal, "</domain>")
      try await leave(terminal, prompt: " # ")
    }
    try await session(["--no-pager"]) { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await expectUnpaged(terminal, "</domain>")
      try await leave(terminal, prompt: " # ")
    }
  }

  @Test("one command has it only when it is asked for", arguments: [false, true])
  func single(_ asked: Bool) async throws {
    try await session((asked ? ["--pager"] : []) + ["dumpxml", "test"]) { terminal, _ in
      let shown = try await terminal.expect("</domain>")
      #expect(shown.contains("<<paged") == asked)
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test(
    "a pager that is missing or fails loses nothing, and the code stays that of the command",
    arguments: [
      ("/nosuch/pager", "cannot run '/nosuch/pager': No such file"), ("exit 3;", "exit status 3"),
      ("kill -9 $$", "exit status 137"), ("nosuch\"", "exit status"),
    ])
  func failing(_ pager: String, _ reason: String) async throws {
    try await session(pager: pager) { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await terminal.expect("</domain>")
      try await terminal.expect("error: the pager '\(pager)' failed: \(reason)")
      try await terminal.expect("hint: 'settings pager none'")
      try await terminal.expect("vireo # ")
      try await leave(terminal)
    }
    try await session(["--pager", "dumpxml", "test"], pager: pager) { terminal, _ in
      try await terminal.expect("</domain>")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("a signal that ends the session ends the pager with it, and gives the terminal back")
  func terminated() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting(["VIREO_PAGER": "less -X"])
      let terminal = try PseudoTerminal(
        "/bin/sh",
        [
          "-c", "trap : TERM; \"$0\" -q -c test:///default; echo status $?; stty -a | grep -o '[-]*icanon'",
          Program.vireoByName,
        ], in: world)
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await terminal.expect("<domain")
      let path = "/proc/\(terminal.child.pid)/task/\(terminal.child.pid)/children"
      let shell = try #require(try String(contentsOfFile: path, encoding: .utf8).split(separator: " ").first)
      kill(try #require(pid_t(shell)), SIGTERM)
      try await terminal.expect("status \(128 + SIGTERM)")
      try await terminal.expect("icanon")
      #expect(!terminal.printed.contains("-icanon"))
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("a pager that is left early is no failure")
  func left() async throws {
    try await session(pager: "head -n 2") { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("help\r")
      let shown = try await terminal.expect("vireo # ")
      #expect(!shown.contains("error:"))
      try await leave(terminal)
    }
  }

  @Test("Ctrl-C is the pager's: the session waits for it, and goes on behind it")
  func interrupted() async throws {
    try await session(
      pager: "cat >/dev/null; trap 'echo caught' INT; echo ready; read key </dev/tty; echo over"
    ) { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await terminal.expect("ready")
      terminal.send("\u{3}")
      try await terminal.expect("caught")
      terminal.send("\r")
      try await terminal.expect("vireo # ")
      terminal.send("domid test\r")
      try await terminal.expect("1\r\n")
      try await leave(terminal)
    }
  }

  @Test("the deadline rests while somebody reads")
  func deadline() async throws {
    try await session(
      ["--timeout", "1s"], pager: "cat >/dev/null; echo ready; sleep 2; echo read"
    ) { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await terminal.expect("ready")
      try await terminal.expect("read\r\n")
      try await terminal.expect("vireo # ")
      #expect(!terminal.printed.contains("deadline"))
      try await leave(terminal)
    }
  }

  @Test(
    "the real one shows the end and gives the terminal back", .enabled(if: Program.path(of: "less") != nil))
  func less() async throws {
    try await session(pager: "less -FRX") { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("dumpxml test\r")
      try await terminal.expect("<domain")
      terminal.send("G")
      try await terminal.expect("</domain>")
      terminal.send("q")
      try await terminal.expect("vireo # ")
      terminal.send("domid test\r")
      try await terminal.expect("1\r\n")
      try await leave(terminal)
    }
  }

  @Test("events are never shown there")
  func events() async throws {
    try await session(rows: 3) { terminal, _ in
      try await terminal.expect("vireo # ")
      terminal.send("event --all --loop --timeout 1\r")
      try await expectUnpaged(terminal, "events received: 0")
      try await terminal.expect("vireo # ")
      try await leave(terminal)
    }
  }
}

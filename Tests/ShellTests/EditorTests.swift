import Foundation
import TestSupport
import Testing

/// Editing: what was typed is stored, or kept.
@Suite("Editing", .timeLimit(.minutes(10)))
struct EditorTests {
  /// A world whose editor is a script that finds the file's path in `$1`.
  ///
  /// The shell reads it: a file just written may be "busy" when it is executed while other tests start programs.
  private func editing(
    _ script: String, _ body: (Hermetic, ScratchDirectory) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let editor = try scratch.write("#!/bin/sh\n\(script)\n", to: "editor", mode: 0o755)
      let texts = try scratch.folder("texts")
      let world = try Hermetic(scratch: scratch).setting(["EDITOR": "sh \(editor)", "TMPDIR": texts])
      try await body(world, scratch)
    }
  }

  private func expectKept(
    _ texts: [String], in scratch: ScratchDirectory, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: scratch.file("texts"))
      .map { try String(contentsOfFile: scratch.file("texts/\($0)"), encoding: .utf8) }
    #expect(found == texts, sourceLocation: sourceLocation)
  }

  private func run(_ world: Hermetic, _ line: String) async throws -> RunResult {
    try await world.run(Program.vireoByName, ["-q", "-c", "test:///default", line], name: "vireo")
  }

  @Test("a changed definition is stored, and no file stays")
  func changes() async throws {
    try await editing("sed -i 's/<vcpu.*/<vcpu>1<\\/vcpu>/' \"$1\"") { world, scratch in
      let result = try await run(world, "edit test; dumpxml test --inactive --xpath //vcpu")
      #expect(result.output == "<vcpu placement=\"static\">1</vcpu>\n")
      try expectKept([], in: scratch)
    }
  }

  @Test("without a terminal a text that is not accepted fails the command, and is kept")
  func garbage() async throws {
    try await editing("echo garbage > \"$1\"") { world, scratch in
      let result = try await run(world, "edit test")
      #expect(result.status == .exited(1))
      #expect(result.error.contains("the edited text is kept in \(scratch.file("texts/"))"))
      try expectKept(["garbage\n"], in: scratch)
    }
  }

  @Test("an editor that fails fails the command; only what it has written is kept")
  func failingEditor() async throws {
    try await editing("exit 3") { world, scratch in
      #expect(try await run(world, "edit test").status == .exited(1))
      try expectKept([], in: scratch)
    }
    try await editing("echo half > \"$1\"; exit 3") { world, scratch in
      #expect(try await run(world, "desc test --edit").status == .exited(1))
      try expectKept(["half\n"], in: scratch)
    }
  }

  @Test("at a terminal the user is asked, and can edit again")
  func again() async throws {
    let script = """
      if grep -q garbage "$1"; then cp "$1.old" "$1"; sed -i 's/<vcpu.*/<vcpu>1<\\/vcpu>/' "$1"
      else cp "$1" "$1.old"; echo garbage > "$1"; fi
      """
    try await editing(script) { world, scratch in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-c", "test:///default", "edit", "test"], name: "vireo", in: world)
      try await terminal.expect("Failed. Try again? [y,n,i,f,?]: ")
      terminal.send("?")
      try await terminal.expect("y - yes")
      try await terminal.expect("Failed. Try again? [y,n,i,f,?]: ")
      terminal.send("y")
      try await terminal.expect("Domain 'test' XML configuration edited.")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("who gives up is told where the text is")
  func givesUp() async throws {
    try await editing("echo garbage > \"$1\"") { world, scratch in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-c", "test:///default", "edit", "test"], name: "vireo", in: world,
        columns: 200)
      try await terminal.expect("Try again?")
      terminal.send("n")
      try await terminal.expect("the edited text is kept in \(scratch.file("texts/"))")
      #expect(await terminal.wait() == .exited(1))
      try expectKept(["garbage\n"], in: scratch)
    }
  }

  @Test("Ctrl-C is the editor's")
  func interrupt() async throws {
    let script = """
      trap 'caught=yes; echo caught' INT
      echo ready
      tries=0
      while [ -z "$caught" ] && [ $((tries += 1)) -le 400 ]; do sleep 0.05; done
      sed -i 's/<vcpu.*/<vcpu>1<\\/vcpu>/' "$1"
      """
    try await editing(script) { world, _ in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-c", "test:///default", "edit", "test"], name: "vireo", in: world)
      try await terminal.expect("ready")
      terminal.send("\u{3}")
      try await terminal.expect("caught", deadline: .seconds(60))
      try await terminal.expect("Domain 'test' XML configuration edited.", deadline: .seconds(60))
      #expect(await terminal.wait() == .exited(0))
    }
  }
}

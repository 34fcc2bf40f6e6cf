import Foundation
import TestSupport
import Testing

/// What a shell does for a command, in a session of our own.
@Suite("Programs and files in a session", .timeLimit(.minutes(10)))
struct SessionShellTests {
  private func session(
    _ arguments: [String] = [], as name: String = "vireo",
    _ body: (PseudoTerminal, ScratchDirectory) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      let terminal = try PseudoTerminal(
        program,
        (name == "virsh" ? [] : ["--color", "never"]) + ["-q", "-c", "test:///default"] + arguments,
        name: name, in: Hermetic(scratch: scratch), columns: 200)
      try await terminal.expect("\(name) # ")
      try await body(terminal, scratch)
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  /// Types a line, and gives what is printed up to the next prompt.
  private func answer(
    _ line: String, at terminal: PseudoTerminal, as name: String = "vireo"
  ) async throws -> String {
    terminal.send(line + "\r")
    try await terminal.expect("\r\n")
    let text = try await terminal.expect("\(name) # ")
    let marks = ["\u{1b}[?2004h", "\u{1b}[?2004l"]
    return marks.reduce(text.replacingOccurrences(of: "\r", with: "")) {
      $0.replacingOccurrences(of: $1, with: "")
    }.replacingOccurrences(of: "\(name) # ", with: "")
  }

  private func expect(
    _ line: String, prints expected: String, at terminal: PseudoTerminal, as name: String = "vireo",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let text = try await answer(line, at: terminal, as: name)
    #expect(text == expected, "\(line)", sourceLocation: sourceLocation)
  }

  private func content(_ name: String, _ scratch: ScratchDirectory) -> String? {
    try? String(contentsOfFile: scratch.file("home/\(name)"), encoding: .utf8)
  }

  @Test("a program reads what a command prints, as a pipe and not as a terminal does")
  func pipes() async throws {
    try await session { terminal, _ in
      try await expect("list --name | tr a-z A-Z", prints: "TEST\n", at: terminal)
      try await expect("echo 'a;|b' | cat; domid test", prints: "a;|b1\n", at: terminal)
      try await expect("list --name | while read n; do echo \"<$n>\"; done", prints: "<test>\n", at: terminal)
      try await expect(
        "list -o yaml | head -1; list -o yaml | head -1", prints: "- id: 1\n- id: 1\n", at: terminal)
      try await expect(
        "dominfo nosuch 2>&1 | tr a-z A-Z | head -1", prints: "ERROR: FAILED TO GET DOMAIN 'NOSUCH'\n",
        at: terminal)
      try await expect("echo hidden | cat >/dev/null", prints: "", at: terminal)
    }
  }

  @Test("called virsh, these are words")
  func virsh() async throws {
    try await session(as: "virsh") { terminal, scratch in
      try await expect("echo a | cat > f; echo b", prints: "a | cat > fb", at: terminal, as: "virsh")
      try await expect("!ls", prints: "error: unknown command: '!ls'\n", at: terminal, as: "virsh")
      #expect(content("f", scratch) == nil)
    }
  }

  @Test("in quotes they are words by our own name, too")
  func quoted() async throws {
    try await session { terminal, scratch in
      try await expect("echo 'a | cat' \"> f\" \\> g; echo 'b'", prints: "a | cat > f > gb", at: terminal)
      #expect(content("f", scratch) == nil)
    }
  }

  @Test("a file gets the results, whole and nothing else")
  func files() async throws {
    try await session { terminal, scratch in
      try await expect("list --name > f", prints: "", at: terminal)
      #expect(content("f", scratch) == "test\n")
      try await expect("echo more >>f", prints: "", at: terminal)
      #expect(content("f", scratch) == "test\nmore")
      try await expect("echo less >'f'", prints: "", at: terminal)
      #expect(content("f", scratch) == "less")
      try await expect("echo home > ~/g; dominfo nosuch 2>e", prints: "", at: terminal)
      #expect(content("g", scratch) == "home")
      #expect(content("e", scratch)?.hasPrefix("error: failed to get domain 'nosuch'") == true)
    }
  }

  @Test("what fails says so in one line, and loses no file")
  func failures() async throws {
    try await session { terminal, scratch in
      _ = try scratch.write("old\n", to: "home/f")
      for line in [
        "lits > f", "list --nosuch > f", "list > f; lits", "list \"x > f", "list > f |", "# x > f", "> f",
      ] {
        _ = try await answer(line, at: terminal)
        #expect(content("f", scratch) == "old\n", "\(line)")
      }
      try await expect(
        "list > nowhere/x", prints: "error: cannot write 'nowhere/x': No such file or directory\n",
        at: terminal)
      try await expect("list > .", prints: "error: cannot write '.': Is a directory\n", at: terminal)
      try await expect("list >", prints: "error: missing a file behind '>'\n", at: terminal)
      try await expect("> f", prints: "error: missing a command before '>'\n", at: terminal)
      try await expect(
        "list > /dev/full", prints: "error: cannot write the output: No space left on device\n", at: terminal)
      #expect(mkfifo(scratch.file("home/pipe"), 0o600) == 0)
      try await expect(
        "list > pipe", prints: "error: cannot write 'pipe': No such device or address\n", at: terminal)
      try await expect("domid test", prints: "1\n", at: terminal)
    }
  }

  @Test("a program that leaves early, or is not there, ends nothing")
  func leaves() async throws {
    try await session { terminal, _ in
      try await expect("help | head -1", prints: "Grouped commands:\n", at: terminal)
      try await expect("help | true; domid test | cat", prints: "1\n", at: terminal)
      let text = try await answer("list | no-such-program", at: terminal)
      #expect(text.contains("not found"))
      try await expect("domid test", prints: "1\n", at: terminal)
    }
  }

  @Test("with --fail-fast the status of the program counts, as that of a pipe does")
  func status() async throws {
    try await session(["--fail-fast"]) { terminal, _ in
      try await expect("list | false; echo more", prints: "", at: terminal)
      try await expect("list | cat > /dev/null; echo more", prints: "more", at: terminal)
      try await expect("echo a; !exit 3", prints: "a", at: terminal)
    }
  }

  @Test("an exclamation mark runs a line of the system's shell")
  func shell() async throws {
    try await session { terminal, _ in
      try await expect("!echo $((6 * 7)) | cat; echo 'a b'", prints: "42\na b\n", at: terminal)
      try await expect("domid test; !pwd | sed 's,.*/,,'", prints: "1\nhome\n", at: terminal)
      try await expect("!exit 3", prints: "", at: terminal)
      // A line that begins like an option is none.
      let text = try await answer("!-x", at: terminal)
      #expect(text.contains("not found"))
    }
  }

  @Test("Ctrl-C reaches the program and ends the command, and the prompt comes back as it was")
  func interrupt() async throws {
    try await session { terminal, scratch in
      let program = try scratch.write(
        "trap 'echo caught >\"$1\"; exit 1' INT; echo ready; while read -r line; do :; done\n", to: "catch")
      terminal.send("event --event lifecycle --loop | sh \(program) caught\r")
      try await terminal.expect("ready\r\n")
      terminal.send("\u{3}")
      try await terminal.expect("vireo # ")
      try await eventually("the program has caught it") { content("caught", scratch) == "caught\n" }
      terminal.send("!echo started; exec sleep 1000\r")
      try await terminal.expect("[?2004lstarted\r\n")
      terminal.send("\u{3}")
      try await terminal.expect("vireo # ")
      try await expect("domid test", prints: "1\n", at: terminal)
    }
  }

  @Test("a program that leaves the terminal in another mode costs nothing")
  func mode() async throws {
    try await session { terminal, _ in
      _ = try await answer("!stty raw -echo; exit 1", at: terminal)
      terminal.send("!stty -a | grep -o '[-]*icanon'\r")
      try await terminal.expect("[?2004licanon\r\n")
      try await terminal.expect("vireo # ")
    }
  }

  @Test("a signal that ends the session ends the program, too", arguments: [SIGTERM, SIGHUP])
  func ends(_ signal: Int32) async throws {
    try await withScratch { scratch in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-q", "-c", "test:///default"], name: "vireo", in: Hermetic(scratch: scratch))
      try await terminal.expect("# ")
      terminal.send("!echo $$; exec sleep 1000\r")
      try await terminal.expect("[?2004l")
      let number = try await terminal.expect("\r\n").dropLast(1)
      let sleeper = try #require(pid_t(number))
      terminal.child.signal(signal)
      #expect(await terminal.wait() == .exited(128 + signal))
      try await eventually("the program has ended") { !runs(sleeper) }
    }
  }

  /// Whether a process is there and has not ended: nobody may have asked yet how it did.
  private func runs(_ process: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? false
  }
}

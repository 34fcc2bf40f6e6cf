import Glibc
import LineEditor
import Platform
import TestSupport
import Testing

extension TerminalTests {
  @Suite("Pastes", .serialized)
  final class PasteTests {
    private let terminal: AttendedTerminal

    init() throws {
      terminal = try AttendedTerminal()
      setenv("TERM", "xterm", 1)
      setenv("HOME", "/nowhere", 1)
    }

    private func makeEditor() throws -> LineEditor {
      let editor = try LineEditor(
        programName: "vireo-test", input: terminal.device, output: terminal.device, error: terminal.device)
      editor.prompt = "vireo # "
      return editor
    }

    /// Reads lines and takes some time for each, as commands do, with the terminal in its ordinary mode.
    private func readAll(_ count: Int, with editor: LineEditor) throws -> [String] {
      var lines: [String] = []
      while lines.count < count, case .line(let line) = try editor.readLine() {
        lines.append(line)
        usleep(3000)
        _ = write(terminal.device, "done\n", 5)
      }
      return lines
    }

    /// What is typed while no line is read waits in the terminal, whatever its mode.
    @Test(arguments: [10, 80])
    func everyPastedLineRuns(length: Int) throws {
      let editor = try makeEditor()
      let lines = (1...200).map { "echo \($0) " + String(repeating: "x", count: length) }
      let text = lines.map { $0 + "\r" }.joined() + "end\r"
      let read = try terminal.run([.see("vireo # "), .type(text)]) { try readAll(201, with: editor) }
      #expect(read == lines + ["end"])
    }

    @Test(arguments: ["", "\u{1b}[200~"])
    func takesLongLines(mark: String) throws {
      let editor = try makeEditor()
      let line = String(repeating: "0123456789", count: 1000)
      let end = mark.isEmpty ? "" : "\u{1b}[201~"
      let read = try terminal.run([.see("vireo # "), .type(mark + line + end + "\r")]) {
        try readAll(1, with: editor)
      }
      #expect(read == [line])
    }

    @Test func markedPastesAreLinesOfText() throws {
      let editor = try makeEditor()
      editor.completer = { _, _ in ["completed"] }
      let lines = (1...200).map { "echo\t\($0)\t" + String(repeating: "y", count: 60) }
      let pasted = "\u{1b}[200~" + lines.joined(separator: "\n") + "\u{3}\u{1b}[A\u{4}\u{1b}[201~"
      let read = try terminal.run([.see("vireo # "), .type("# " + pasted + "!\r")]) {
        try readAll(200, with: editor)
      }
      var expected = lines.map { $0.replacing("\t", with: " ") }
      expected[0] = "# " + expected[0]
      expected[199] += "[A!"
      #expect(read == expected)
      #expect(!terminal.transcript.contains("200~") && !terminal.transcript.contains("201~"))
    }

    @Test func pastesAreTextForUsersOfViToo() throws {
      let home = try ScratchDirectory()
      defer { home.cleanUp() }
      try home.write("bind -v\n", to: ".editrc")
      setenv("HOME", home.path, 1)
      let editor = try makeEditor()
      let read = try terminal.run([
        .see("vireo # "), .type("ab\u{1b}"), .see("\u{8}"), .type("\u{1b}[200~dd0x\u{1b}[201~\r"),
      ]) { try editor.readLine() }
      #expect(read == .line("add0xb") || read == .line("dd0xab"))
    }

    @Test func anInterruptEndsAPaste() throws {
      let editor = try makeEditor()
      let paste = "\u{1b}[200~one\ntwo\nthree\u{1b}[201~"
      let read = try terminal.run([.see("vireo # "), .type(paste), .see("vireo # "), .type("four\r")]) {
        let first = try editor.readLine()
        editor.discardPaste()
        return [first, try editor.readLine()]
      }
      #expect(read == [.line("one"), .line("four")])
    }

    @Test func marksAreAskedForWhileALineIsRead() throws {
      let editor = try makeEditor()
      _ = try terminal.run([.see("\u{1b}[?2004h"), .see("vireo # "), .type("a\r"), .see("\u{1b}[?2004l")]) {
        try editor.readLine()
      }
      // Whoever leaves the program in the middle of a line tells the terminal, too.
      let hub = SignalHub()
      let leaving = try LineEditor(
        programName: "vireo-test", input: terminal.device, output: terminal.device, hub: hub)
      leaving.onWake = { Terminal.restore() }
      _ = try terminal.run([
        .see("\u{1b}[?2004h"), .act { hub.wake() }, .see("\u{1b}[?2004l"), .type("\r"),
      ]) { try leaving.readLine() }
    }

    @Test func dumbTerminalsAreAskedForNothing() throws {
      setenv("TERM", "dumb", 1)
      let editor = try makeEditor()
      let read = try terminal.run([.see("vireo # "), .type("a\r")]) { try editor.readLine() }
      #expect(read == .line("a"))
      #expect(!terminal.transcript.contains("\u{1b}"))
    }

    @Test func keysThatAreNoTextAreLeftOut() throws {
      let editor = try makeEditor()
      let read = try terminal.run([
        .see("vireo # "), .bytes([0x61, 0xE9, 0x62, 0xC3, 0x1B, 0x5B, 0x44, 0xFF, 0x63, 0x0D]),
      ]) { try editor.readLine() }
      #expect(read == .line("acb"))
    }
  }
}

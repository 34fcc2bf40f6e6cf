import Glibc
import LineEditor
import TestSupport
import Testing

/// Signals and the mode to restore belong to the process: what uses a terminal runs one test after the other.
@Suite("Terminal", .serialized)
struct TerminalTests {}

extension TerminalTests {
  @Suite("Line editor", .serialized)
  final class LineEditorTests {
    private let terminal: AttendedTerminal
    private let home: ScratchDirectory

    init() throws {
      terminal = try AttendedTerminal()
      home = try ScratchDirectory()
      setenv("TERM", "xterm", 1)
      setenv("HOME", home.path, 1)
    }

    deinit { home.cleanUp() }

    private func makeEditor() throws -> LineEditor {
      let editor = try LineEditor(
        programName: "vireo-test", input: terminal.device, output: terminal.device, error: terminal.device)
      editor.prompt = "vireo # "
      return editor
    }

    /// What one line becomes after some typing.
    private func read(
      _ steps: AttendedTerminal.Step..., with editor: LineEditor
    ) throws -> LineEditor.ReadResult {
      try terminal.run([.see("vireo # ")] + steps) { try editor.readLine() }
    }

    @Test func readsALine() throws {
      let editor = try makeEditor()
      #expect(try read(.type("list --all\r"), with: editor) == .line("list --all"))
      #expect(try read(.type("\r"), with: editor) == .line(""))
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func readsUTF8InEveryLocale(locale: String) throws {
      setlocale(LC_ALL, locale)
      defer { setlocale(LC_ALL, "C") }
      let editor = try makeEditor()
      #expect(try read(.type("start é🙂日本\r"), .see("é🙂日本"), with: editor) == .line("start é🙂日本"))
    }

    @Test func knowsTheKeysOfEmacs() throws {
      let editor = try makeEditor()
      #expect(try read(.type("b c\u{1}a \u{5}d\u{7f}x\r"), with: editor) == .line("a b cx"))
      #expect(try read(.type("one two\u{17}x\r"), with: editor) == .line("one x"))
    }

    @Test func endsWithControlD() throws {
      let editor = try makeEditor()
      #expect(try read(.type("\u{4}"), with: editor) == .endOfFile)
    }

    @Test func endsWhenTheTerminalHangsUp() throws {
      let editor = try makeEditor()
      let result = try terminal.run([.see("vireo # "), .type("abc"), .hangUp]) { try editor.readLine() }
      #expect(result == .endOfFile)
    }

    @Test func controlCDiscardsTheLineOnly() throws {
      let before = terminal.mode.flags
      #expect(terminal.mode.c_lflag & tcflag_t(ISIG) != 0)
      let editor = try makeEditor()
      let result = try read(.type("half"), .see("half"), .type("\u{3}"), .see("^C\r\n"), with: editor)
      #expect(result == .interrupted)
      #expect(terminal.mode.flags == before)
      #expect(try read(.type("\u{3}"), with: editor) == .interrupted)
      #expect(try read(.type("whole\r"), with: editor) == .line("whole"))
    }

    @Test func signalInterruptsABlockedRead() throws {
      let editor = try makeEditor()
      let before = terminal.mode.flags
      let steps: [AttendedTerminal.Step] = [
        .type("half"), .see("half"), .send(signal: SIGINT), .see("^C\r\n"),
      ]
      #expect(try terminal.run([.see("vireo # ")] + steps) { try editor.readLine() } == .interrupted)
      #expect(terminal.mode.flags == before)
      #expect(try read(.type("whole\r"), with: editor) == .line("whole"))
    }

    @Test func signalHandlersComeBack() throws {
      let editor = try makeEditor()
      signal(SIGINT, SIG_IGN)
      defer { signal(SIGINT, SIG_DFL) }
      #expect(try read(.send(signal: SIGINT), with: editor) == .interrupted)
      kill(getpid(), SIGINT)
    }

    @Test func survivesAResize() throws {
      let editor = try makeEditor()
      let result = try read(
        .type("abc"), .see("abc"), .resize(columns: 40), .see("vireo # abc"), .type("d\r"), with: editor)
      #expect(result == .line("abcd"))
    }

    @Test func completesWords() throws {
      let editor = try makeEditor()
      editor.completer = { line, cursor in
        #expect(cursor <= line.count)
        return line.contains(" ") ? ["two words", "two wheels", "it's", "é1"] : ["start", "status"]
      }
      #expect(try read(.type("star\t\r"), with: editor) == .line("start "))
      #expect(try read(.type("s\tr\t\r"), with: editor) == .line("start "))
      #expect(try read(.type("start t\to\t\r"), with: editor) == .line("start 'two words' "))
      #expect(try read(.type("start \"two w\to\t\r"), with: editor) == .line("start \"two words\" "))
      #expect(try read(.type("start i\t\r"), with: editor) == .line("start \"it's\" "))
      #expect(try read(.type("start é\t\r"), with: editor) == .line("start é1 "))
      #expect(try read(.type("start x\t\r"), with: editor) == .line("start x"))
    }

    @Test func listsOnTheSecondTab() throws {
      let editor = try makeEditor()
      editor.completer = { _, _ in ["alpha", "beta\u{1b}", "gamma"] }
      let result = try read(
        .type("\t"), .see("\u{7}"), .type("\t"), .see("\r\nalpha  beta?  gamma\r\n"), .see("vireo # "),
        .type("g\t\r"), with: editor)
      #expect(result == .line("gamma "))
    }

    @Test func listsRightAfterTheCommonPart() throws {
      let editor = try makeEditor()
      editor.completer = { _, _ in ["vol-info", "vol-key"] }
      let result = try read(.type("v\t\t"), .see("vol-info  vol-key"), .type("k\t\r"), with: editor)
      #expect(result == .line("vol-key "))
    }

    @Test func recallsHistory() throws {
      let editor = try makeEditor()
      for line in ["first", "second é"] { editor.history.add(line) }
      #expect(try read(.type("\u{10}\r"), with: editor) == .line("second é"))
      #expect(try read(.type("\u{1b}[A\u{1b}[A!\r"), with: editor) == .line("first!"))
    }

    @Test func honoursTheUsersFile() throws {
      let file = try #require(fopen("\(home.path)/.editrc", "w"))
      fputs("vireo-test:bind ^T ed-newline\nother:bind ^A ed-newline\n", file)
      fclose(file)
      #expect(try read(.type("b\u{1}a\u{14}"), with: makeEditor()) == .line("ab"))
    }

    @Test func readsFromAPipe() throws {
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      let editor = try LineEditor(programName: "vireo-test", input: ends[0], output: terminal.device)
      _ = write(ends[1], "one\ntwo", 7)
      close(ends[1])
      #expect(try editor.readLine() == .line("one"))
      #expect(try editor.readLine() == .line("two"))
      #expect(try editor.readLine() == .endOfFile)
      close(ends[0])
    }

    @Test func closesOnce() throws {
      let editor = try makeEditor()
      editor.close()
      editor.close()
      #expect(try editor.readLine() == .endOfFile)
    }
  }
}

import Glibc
import LineEditor
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

    @Test(arguments: [10, 80])
    func everyPastedLineRuns(length: Int) throws {
      let editor = try makeEditor()
      let lines = (1...200).map { "echo \($0) " + String(repeating: "x", count: length) }
      let text = lines.map { $0 + "\r" }.joined() + "end\r"
      let read = try terminal.run([.see("vireo # "), .type(text)]) { try readAll(201, with: editor) }
      #expect(read == lines + ["end"])
    }
  }
}

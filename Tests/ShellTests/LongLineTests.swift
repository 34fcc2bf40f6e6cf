import TestSupport
import Testing

/// Lines that take several rows of a narrow terminal, as somebody sees them.
@Suite("Long lines at a terminal", .timeLimit(.minutes(10)))
struct LongLineTests {
  static let columns = 60
  static let types = ["screen", "xterm-256color"]

  /// A line of three rows: none of its words is like another.
  static let line = "echo " + (0..<38).map { "w" + ($0 < 10 ? "0" : "") + String($0) }.joined(separator: " ")

  private func session(
    on type: String, _ body: (PseudoTerminal) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["--color", "never", "-q", "-c", "test:///default"], name: "vireo",
        in: Hermetic(scratch: scratch), columns: UInt16(Self.columns), type: type)
      try await terminal.expect("vireo # ")
      try await body(terminal)
    }
  }

  /// Waits until the whole screen is a text in rows of full width.
  private func see(
    _ text: String, on terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let expected = rows(of: text)
    var lines: [String] = []
    do {
      try await eventually("the line as it is") {
        lines = TerminalScreen(showing: terminal.printed, columns: Self.columns).lines
        return lines == expected
      }
    } catch {
      Issue.record("\(error)\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
  }

  private func rows(of text: String) -> [String] {
    stride(from: 0, to: text.count, by: Self.columns).map { start in
      let row = text.dropFirst(start).prefix(Self.columns)
      return String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test("what is put in at the start, taken out and typed at the end is drawn right", arguments: types)
  func edits(_ type: String) async throws {
    try await session(on: type) { terminal in
      let line = Self.line
      terminal.send(line)
      try await see("vireo # " + line, on: terminal)
      terminal.send("\u{1}XYZ")
      try await see("vireo # XYZ" + line, on: terminal)
      terminal.send("\u{4}")
      try await see("vireo # XYZ" + line.dropFirst(), on: terminal)
      terminal.send("\u{5} end")
      try await see("vireo # XYZ" + line.dropFirst() + " end", on: terminal)
      terminal.send("\u{1}\u{4}\u{4}\u{4}e\u{5}\r")
      try await terminal.expect("[?2004l" + line.dropFirst(5) + " end")
      // It comes back whole, and goes without a trace.
      terminal.send("\u{10}\u{1}")
      terminal.send("\u{b}")
      try await eventually("an empty line") {
        TerminalScreen(showing: terminal.printed, columns: Self.columns).lines.last == "vireo #"
      }
    }
  }

  @Test("a line that grows from one row to two, and shrinks again, leaves nothing behind", arguments: types)
  func grows(_ type: String) async throws {
    try await session(on: type) { terminal in
      let word = String(repeating: "abcdefghi-", count: 5) + "j"
      terminal.send(word)
      try await see("vireo # " + word, on: terminal)
      terminal.send("\u{1}12345")
      try await see("vireo # 12345" + word, on: terminal)
      terminal.send("\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}")
      try await see("vireo # " + word, on: terminal)
    }
  }
}

import Glibc
import LineEditor
import Testing

extension TerminalTests {
  @Suite("Modes and secrets", .serialized)
  struct ModeTests {
    private let terminal: AttendedTerminal

    init() throws {
      terminal = try AttendedTerminal()
    }

    @Test func knowsTerminals() throws {
      #expect(Terminal.isTerminal(terminal.device))
      #expect(Terminal.size(of: terminal.device) == Terminal.Size(columns: 80, rows: 24))
      let file = open("/dev/null", O_RDONLY)
      defer { close(file) }
      #expect(!Terminal.isTerminal(file))
      #expect(Terminal.size(of: file) == nil)
      #expect(throws: TerminalError.noTerminal) { try Terminal.RawMode(file) }
    }

    @Test func rawModeGoesAndComes() throws {
      let before = terminal.mode.flags
      let raw = try Terminal.RawMode(terminal.device)
      #expect(terminal.mode.c_lflag & tcflag_t(ISIG | ICANON | ECHO) == 0)
      raw.restore()
      #expect(terminal.mode.flags == before)
      raw.restore()
      #expect(terminal.mode.flags == before)
    }

    @Test func rawModeEndsWithItsOwner() throws {
      let before = terminal.mode.flags
      do { _ = try Terminal.RawMode(terminal.device) }
      #expect(terminal.mode.flags == before)
    }

    @Test func anyoneMayRestore() throws {
      let before = terminal.mode.flags
      let raw = try Terminal.RawMode(terminal.device)
      Terminal.restore()
      #expect(terminal.mode.flags == before)
      Terminal.restore()
      withExtendedLifetime(raw) {}
    }

    private func secret(_ steps: AttendedTerminal.Step...) throws -> String {
      try terminal.run([.see("Password: ")] + steps + [.see("\n")]) {
        try Terminal.readSecret(prompt: "Password: ", on: terminal.path)
      }
    }

    @Test func secretsAreNotShown() throws {
      let before = terminal.mode.flags
      #expect(try secret(.type("sésame\r")) == "sésame")
      #expect(terminal.transcript == "Password: \r\n")
      #expect(terminal.mode.flags == before)
    }

    @Test func secretsCanBeCorrected() throws {
      #expect(try secret(.type("wrong\u{15}opené\u{7f} x\u{7f}\n")) == "open ")
    }

    @Test func secretsCanBeRefused() throws {
      let before = terminal.mode.flags
      #expect(throws: TerminalError.interrupted) { try secret(.type("abc\u{3}")) }
      #expect(throws: TerminalError.interrupted) { try secret(.send(signal: SIGINT)) }
      #expect(throws: TerminalError.endOfFile) { try secret(.type("\u{4}")) }
      #expect(terminal.mode.flags == before)
    }

    @Test(arguments: ["/nowhere", "/dev/null"])
    func secretsNeedATerminal(path: String) {
      #expect(throws: TerminalError.noTerminal) { try Terminal.readSecret(prompt: "", on: path) }
    }
  }
}

import Glibc
import LineEditor
import Platform
import Testing

extension TerminalTests {
  @Suite("Prompts", .serialized)
  struct PromptTests {
    private let terminal: AttendedTerminal
    private let cancellation = Cancellation()

    init() throws {
      terminal = try AttendedTerminal()
    }

    private func ask(
      _ steps: AttendedTerminal.Step..., isSecret: Bool = false, hub: SignalHub? = nil,
      cancellation: Cancellation? = nil
    ) throws -> String {
      try terminal.run([.see("Name: ")] + steps + [.see("\n")]) {
        try Terminal.ask(
          "Name: ", isSecret: isSecret, on: .device(terminal.path), cancellation: cancellation, hub: hub)
      }
    }

    @Test func answersAreShown() throws {
      let before = terminal.mode.flags
      #expect(try ask(.type("jos\u{1b}é\r"), .see("josé")) == "josé")
      #expect(terminal.transcript == "Name: josé\r\n")
      #expect(terminal.mode.flags == before)
    }

    @Test func answersCanBeCorrected() throws {
      #expect(try ask(.type("a日\u{7f}b\r"), .see("a日\u{8} \u{8}\u{8} \u{8}b")) == "ab")
      #expect(try ask(.type("wrong\u{15}right\r"), .see("right")) == "right")
    }

    @Test func bytesOfAnAnswerSurvive() throws {
      #expect(try ask(.bytes([0x66, 0xE9, 0x0D])).rawBytes == [0x66, 0xE9])
      #expect(try ask(.bytes([0x66, 0xE9, 0x0D]), isSecret: true).rawBytes == [0x66, 0xE9])
    }

    @Test(arguments: [false, true])
    func anotherThreadCancels(isSecret: Bool) throws {
      let before = terminal.mode.flags
      let cancellation = cancellation
      #expect(throws: TerminalError.interrupted) {
        try ask(.type("half"), .act { cancellation.cancel() }, isSecret: isSecret, cancellation: cancellation)
      }
      #expect(terminal.mode.flags == before)
      // What was typed for the question is not for who asks next.
      #expect(try ask(.type("next\r")) == "next")
    }

    @Test func whatIsCancelledDoesNotAsk() throws {
      cancellation.cancel()
      #expect(throws: TerminalError.interrupted) {
        try Terminal.ask("Name: ", isSecret: false, on: .device(terminal.path), cancellation: cancellation)
      }
      #expect(terminal.transcript == "")
    }

    @Test func withACancellationSignalsAreLeftToOthers() throws {
      let (hub, cancellation) = (SignalHub(), cancellation)
      hub.post(SIGTERM)
      #expect(try ask(.type("a\r"), hub: hub, cancellation: cancellation) == "a")
      #expect(hub.pendingSignal() == SIGTERM)
      #expect(throws: TerminalError.interrupted) {
        try ask(.type("a\u{3}"), hub: hub, cancellation: cancellation)
      }
      #expect(hub.pendingSignal() == SIGINT)
    }

    @Test func aHubEndsAQuestion() throws {
      let hub = SignalHub()
      #expect(throws: TerminalError.interrupted) { try ask(.act { hub.post(SIGINT) }, hub: hub) }
      #expect(hub.pendingSignal() == nil)
      #expect(throws: TerminalError.interrupted) { try ask(.act { hub.post(SIGTERM) }, hub: hub) }
      #expect(hub.pendingSignal() == SIGTERM)
    }

    @Test func aKeyComesAtOnce() throws {
      let (before, cancellation) = (terminal.mode.flags, cancellation)
      let key = { (steps: [AttendedTerminal.Step]) in
        try terminal.run([.see("Again? ")] + steps) {
          try Terminal.readKey(prompt: "Again? ", on: .device(terminal.path), cancellation: cancellation)
        }
      }
      #expect(try key([.type("y")]) == "y")
      #expect(try key([.type("é")]) == "é")
      #expect(try key([.type("\u{4}")]) == nil)
      #expect(throws: TerminalError.interrupted) { try key([.type("\u{3}")]) }
      #expect(throws: TerminalError.interrupted) { try key([.act { cancellation.cancel() }]) }
      #expect(terminal.mode.flags == before)
      #expect(terminal.transcript == String(repeating: "Again? ", count: 5))
    }

    @Test func anyThreadMayRestoreARawTerminal() throws {
      let before = terminal.mode.flags
      let raw = try Terminal.RawMode(terminal.device)
      let done = Semaphore()
      Worker.start {
        raw.restore()
        done.signal()
      }
      done.wait()
      #expect(terminal.mode.flags == before)
    }
  }
}

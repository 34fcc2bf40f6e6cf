import Glibc
import LineEditor
import Platform
import TestSupport
import Testing

extension TerminalTests {
  @Suite("Signals and messages while a line is read", .serialized)
  final class SignalTests {
    private let terminal: AttendedTerminal
    private let hub = SignalHub()

    init() throws {
      terminal = try AttendedTerminal()
      setenv("TERM", "xterm", 1)
      setenv("HOME", "/nowhere", 1)
    }

    private func makeEditor() throws -> LineEditor {
      let editor = try LineEditor(
        programName: "vireo-test", input: terminal.device, output: terminal.device, error: terminal.device,
        hub: hub)
      editor.prompt = "vireo # "
      return editor
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func endingSignalsEndTheReading(signal: Int32) throws {
      let before = terminal.mode.flags
      let editor = try makeEditor()
      let result = try terminal.run([
        .see("vireo # "), .type("half"), .see("half"), .send(signal: signal), .see("\r\n"),
      ]) { try editor.readLine() }
      #expect(result == .terminated(signal))
      #expect(terminal.mode.flags == before)
      #expect(hub.pendingSignal() == nil)
    }

    @Test func aSignalOfTheHubNeedsNoProcess() throws {
      let (hub, editor) = (hub, try makeEditor())
      let result = try terminal.run([.see("vireo # "), .act { hub.post(SIGTERM) }]) { try editor.readLine() }
      #expect(result == .terminated(SIGTERM))
      // One that came while nobody waited.
      hub.post(SIGINT)
      #expect(try terminal.run([.see("^C\r\n")]) { try editor.readLine() } == .interrupted)
    }

    @Test func whatTheCallerIgnoresStaysIgnored() throws {
      signal(SIGHUP, SIG_IGN)
      defer { signal(SIGHUP, SIG_DFL) }
      let editor = try makeEditor()
      let result = try terminal.run([.see("vireo # "), .send(signal: SIGHUP), .type("a\r")]) {
        try editor.readLine()
      }
      #expect(result == .line("a"))
      #expect(SignalHub.isIgnored(SIGHUP))
    }

    @Test func aContinuedProgramDrawsTheLineAgain() throws {
      let editor = try makeEditor()
      let result = try terminal.run([
        .see("vireo # "), .type("abc"), .see("abc"), .send(signal: SIGCONT), .see("vireo # abc"),
        .type("d\r"),
      ]) { try editor.readLine() }
      #expect(result == .line("abcd"))
    }

    @Test func aMessageAppearsAboveTheLine() throws {
      let editor = try makeEditor()
      let messages = editor.messages
      nonisolated(unsafe) var wakes = 0
      editor.onWake = { wakes += 1 }
      let result = try terminal.run([
        .see("vireo # "), .type("abc"), .see("abc"), .act { messages.post("Disconnected") },
        .see("\r \u{1b}[J\rDisconnected\r\n"), .see("vireo # abc"), .type("d\r"),
      ]) { try editor.readLine() }
      #expect(result == .line("abcd"))
      #expect(wakes == 1)
    }

    @Test func aMessageLeavesNothingOfALineOfSeveralRows() throws {
      let editor = try makeEditor()
      let messages = editor.messages
      let line = String(repeating: "x", count: 200)
      let result = try terminal.run([
        .see("vireo # "), .type(line + "\u{1}\u{5}y"), .see("y"), .act { messages.post("one\ntwo\n") },
        .see("\r\u{1b}[2A \u{1b}[J\rone\r\ntwo\r\n"), .see("vireo # xxx"), .type("\r"),
      ]) { try editor.readLine() }
      #expect(result == .line(line + "y"))
    }

    @Test func aMessageWaitsForALine() throws {
      let editor = try makeEditor()
      editor.interject("Disconnected")
      let result = try terminal.run([.see("Disconnected\r\n"), .see("vireo # "), .type("a\r")]) {
        try editor.readLine()
      }
      #expect(result == .line("a"))
      #expect(terminal.transcript.ranges(of: "Disconnected").count == 1)
    }

    @Test func theEndOfALineOfSeveralRowsStandsBelowIt() throws {
      let editor = try makeEditor()
      let result = try terminal.run([
        .see("vireo # "), .type(String(repeating: "x", count: 200) + "y\u{1}"), .see("y"),
        .send(signal: SIGTERM), .see("\u{1b}[2B\r\n"),
      ]) { try editor.readLine() }
      #expect(result == .terminated(SIGTERM))
    }
  }
}

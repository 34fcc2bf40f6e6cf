import Foundation
import TestSupport
import Testing

/// What happens when the other side is not there, or goes away.
@Suite("Faults of the daemon", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct FaultTests {
  @Test("no daemon: one clear error, in time, and the code for connections")
  func noDaemon() async throws {
    try await withScratch { scratch in
      let hermetic = try Hermetic(scratch: scratch)
      let arguments = ["-c", "qemu+unix:///system?socket=\(scratch.file("none"))", "list"]
      let expected = try await hermetic.run(Program.virsh, arguments, name: "virsh")
      let called = try await hermetic.run(Program.vireoAsVirsh, arguments, name: "virsh")
      #expect(called == expected)
      let own = try await hermetic.run(Program.vireoByName, arguments, name: "vireo")
      #expect(own.status == .exited(6))
      #expect(own.output == "")
    }
  }

  @Test("a daemon killed in mid-session costs the commands until it is back, not the session")
  func killedInSession() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["--color", "never", "-c", world.daemon.uri], name: "vireo",
        in: world.hermetic)
      try await terminal.expect("# ")
      terminal.send("list --all\r")
      try await terminal.expect("Id   Name   State")
      try await world.daemon.crash()
      terminal.send("list --all\r")
      try await terminal.expect("error: ")
      try await world.daemon.restart()
      terminal.send("list --all\r")
      try await terminal.expect("Id   Name   State", deadline: .seconds(60))
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  /// How a daemon goes while somebody types: it is gone at once, or does not answer any more.
  enum Departure: String, CaseIterable { case crashes, freezes }

  @Test(
    "a daemon that goes while a line is typed is told on a line of its own, and the line stands below it",
    arguments: Departure.allCases)
  func goesWhileTyping(_ departure: Departure) async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["--color", "never", "-q", "-k", "1", "-K", "2", "-c", world.daemon.uri],
        name: "vireo", in: world.hermetic, columns: 60, type: "screen")
      try await terminal.expect("vireo # ")
      let typed = "echo " + String(repeating: "0123456789", count: 13)
      terminal.send(typed + "\u{1}\u{1b}f")
      try await terminal.expectInputTaken()
      switch departure {
      case .crashes: try await world.daemon.crash()
      case .freezes: try await world.daemon.freeze()
      }
      try await terminal.expect("Disconnected", deadline: .seconds(30))
      let line = Self.rows(of: "vireo # " + typed)
      var screen = TerminalScreen(showing: terminal.printed, columns: 60)
      try? await eventually("the line below the message") {
        screen = TerminalScreen(showing: terminal.printed, columns: 60)
        return screen.lines.suffix(line.count) == line[...]
      }
      let message = screen.lines.dropLast(line.count)
      let cause = departure == .crashes ? "end of file" : "keepalive timeout"
      #expect(screen.lines.suffix(line.count) == line[...])
      #expect(message.joined().hasPrefix("error: Disconnected from qemu"))
      #expect(message.joined().hasSuffix("due to \(cause)"))
      #expect(screen.cursor == (message.count, 12))
      terminal.send(" found\u{5}\r")
      try await terminal.expect("\r\nfound 0123")
      terminal.send("quit\r")
      #expect(await terminal.wait(deadline: .seconds(30)) == .exited(0))
    }
  }

  private static func rows(of text: String) -> [String] {
    stride(from: 0, to: text.count, by: 60).map { String(text.dropFirst($0).prefix(60)) }
  }

  @Test("a daemon killed while events are awaited ends the waiting")
  func killedWhileWaiting() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, scratch: scratch)
      let running = try world.hermetic.start(
        Program.vireoByName,
        [
          "-c", world.daemon.uri(throughSocket: proxy.path), "event", "--event", "lifecycle", "--timeout",
          "20",
        ],
        name: "vireo")
      try await eventually("the callback is registered") { proxy.calls[.registerDomainEvent] == 1 }
      try await world.daemon.crash()
      let result = await running.result(deadline: .seconds(60))
      #expect(!result.status.isSuccess)
      #expect(result.status != .deadlinePassed)
    }
  }
}

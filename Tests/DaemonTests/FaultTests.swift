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

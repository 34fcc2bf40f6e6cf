import Foundation
import TestSupport
import Testing

/// What was typed is kept as it is typed.
@Suite("The history of sessions", .timeLimit(.minutes(10)))
struct HistoryTests {
  private func session(
    in world: Hermetic, as name: String = "vireo", _ lines: [String] = []
  ) async throws -> PseudoTerminal {
    let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
    let terminal = try PseudoTerminal(
      program, (name == "virsh" ? [] : ["--color", "never"]) + ["-q", "-c", "test:///default"], name: name,
      in: world)
    try await terminal.expect("\(name) # ")
    for line in lines { try await type(line, at: terminal, as: name) }
    return terminal
  }

  private func type(_ line: String, at terminal: PseudoTerminal, as name: String = "vireo") async throws {
    terminal.send(line + "\r")
    try await terminal.expect("\r\n")
    try await terminal.expect("\(name) # ")
  }

  private func history(_ scratch: ScratchDirectory, of name: String = "vireo") -> [String] {
    let path = name == "virsh" ? "xdg/cache/libvirt/virsh/history" : "xdg/state/vireo/history"
    let text = (try? String(contentsOfFile: scratch.file(path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  @Test("a session that is killed, and two at once, lose nothing", arguments: ["vireo", "virsh"])
  func keeps(_ name: String) async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let first = try await session(in: world, as: name, ["echo a1"])
      let second = try await session(in: world, as: name, ["echo b1"])
      try await type("echo a2", at: first, as: name)
      #expect(history(scratch, of: name) == ["echo a1", "echo b1", "echo a2"])
      first.child.signal(SIGKILL)
      #expect(await first.wait() == .signalled(SIGKILL))
      try await type("echo é b2", at: second, as: name)
      second.send("quit\r")
      #expect(await second.wait() == .exited(0))
      #expect(history(scratch, of: name) == ["echo a1", "echo b1", "echo a2", "echo é b2", "quit"])
      let third = try await session(in: world, as: name)
      third.send("\u{10}\u{10}\r")
      try await third.expect("[?2004lé b2")
    }
  }

  @Test("a line stands there before its command runs")
  func isEarly() async throws {
    try await withScratch { scratch in
      let terminal = try await session(in: Hermetic(scratch: scratch))
      terminal.send("event --event lifecycle\r")
      try await eventually("the line is kept") { history(scratch) == ["event --event lifecycle"] }
      terminal.child.signal(SIGKILL)
    }
  }

  @Test("no secret is kept, nor what is led by a blank, whatever else stands in the line")
  func secrets() async throws {
    try await withScratch { scratch in
      let terminal = try await session(
        in: Hermetic(scratch: scratch),
        [
          "secret-set-value 5a72f2d1-0c5a-4b2c-8a5d-4a4b4c4d4e4f aGlkZGVu", " echo blank",
          "set-user-password test me hidden | cat", "echo x; set-user-password test me hidden > /dev/null",
          "!echo set-user-password test me hidden", "echo kept",
        ])
      #expect(history(scratch) == ["echo kept"])
      terminal.send("quit\r")
      _ = await terminal.wait()
      #expect(history(scratch) == ["echo kept", "quit"])
    }
  }

  @Test("there are never more lines than VIRSH_HISTSIZE says")
  func limit() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting(["VIRSH_HISTSIZE": "2"])
      _ = try await session(in: world, ["echo a", "echo b", "echo c"])
      #expect(history(scratch) == ["echo b", "echo c"])
    }
  }

  @Test("a history that cannot be written is told once, and costs nothing else")
  func unwritable() async throws {
    try await withScratch { scratch in
      _ = try scratch.folder("xdg/state/vireo/history")
      let terminal = try await session(in: Hermetic(scratch: scratch), ["echo a", "echo b"])
      #expect(terminal.printed.ranges(of: "error: cannot").count == 1)
      #expect(terminal.printed.contains("is not a regular file"))
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }
}

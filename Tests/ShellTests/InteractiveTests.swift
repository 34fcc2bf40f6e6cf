import Foundation
import TestSupport
import Testing

/// The session at a terminal.
@Suite("Interactive session", .timeLimit(.minutes(10)))
struct InteractiveTests {
  private func session(
    _ arguments: [String] = [], name: String = "vireo", _ body: (PseudoTerminal) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      let color = name == "virsh" ? [] : ["--color", "never"]
      let terminal = try PseudoTerminal(
        program, color + ["-c", "test:///default"] + arguments, name: name, in: Hermetic(scratch: scratch))
      try await body(terminal)
    }
  }

  @Test("Ctrl-C discards the line, Ctrl-D leaves")
  func controlKeys() async throws {
    try await session { terminal in
      _ = try await terminal.expect("vireo # ")
      terminal.send("destroy te\u{3}")
      _ = try await terminal.expect("vireo # ")
      terminal.send("list --name\r")
      _ = try await terminal.expect("test\r\n")
      _ = try await terminal.expect("vireo # ")
      terminal.send("\u{4}")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("lines are edited at the terminal also where results go elsewhere", arguments: ["vireo", "virsh"])
  func pipedOutput(_ name: String) async throws {
    try await withScratch { scratch in
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      let results = scratch.file("results")
      let terminal = try PseudoTerminal(
        "/bin/sh", ["-c", "'\(program)' -c test:///default | tee '\(results)'"],
        in: Hermetic(scratch: scratch))
      _ = try await terminal.expect("\(name) # ")
      // Eight keys to the left, the missing letter is put in.
      terminal.send("eho found\u{1b}[D\u{1b}[D\u{1b}[D\u{1b}[D\u{1b}[D\u{1b}[D\u{1b}[D\u{1b}[Dc\r")
      try await eventually("the result in the pipe") {
        let text = (try? String(contentsOfFile: results, encoding: .utf8)) ?? ""
        return name == "vireo" ? text == "found\n" : text.contains("[?2004lfound\n")
      }
      terminal.send("list --na\t\r")
      _ = try await terminal.expect("test\r\n")
      terminal.send("\u{4}")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("by our own name prompts and keys are not for a log; called virsh they are, as virsh has it")
  func log() async throws {
    for name in ["vireo", "virsh"] {
      try await withScratch { scratch in
        let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
        let file = scratch.file("log")
        let terminal = try PseudoTerminal(
          "/bin/sh", ["-c", "'\(program)' -c test:///default | tee '\(file)'"], in: Hermetic(scratch: scratch)
        )
        try await terminal.expect("\(name) # ")
        terminal.send("domid test\r")
        try await terminal.expect("1\r\n")
        terminal.send("quit\r")
        #expect(await terminal.wait() == .exited(0))
        let log = try String(contentsOfFile: file, encoding: .utf8)
        if name == "vireo" {
          #expect(log == "1\n\n")
        } else {
          #expect(log.contains("virsh # domid test\n"))
          #expect(log.contains("Welcome to virsh"))
        }
      }
    }
  }

  @Test("by our own name the prompt names the host")
  func host() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting([
        "VIRSH_DEFAULT_CONNECT_URI": "qemu+ssh://me@lab.example/system"
      ])
      for (program, prompt) in [
        (Program.vireoByName, "vireo(lab.example) # "), (Program.vireoAsVirsh, "virsh # "),
      ] {
        let terminal = try PseudoTerminal(
          program, ["-q"], name: prompt.hasPrefix("vireo") ? "vireo" : "virsh", in: world)
        try await terminal.expect(prompt)
        terminal.send("connect test:///default\r")
        try await terminal.expect(prompt.hasPrefix("vireo") ? "vireo # " : "virsh # ")
        terminal.send("quit\r")
        #expect(await terminal.wait() == .exited(0))
      }
    }
  }

  @Test("Tab completes commands, options and live values")
  func completion() async throws {
    try await session { terminal in
      _ = try await terminal.expect("vireo # ")
      terminal.send("domi\t")
      terminal.send("nfo te\t\r")
      _ = try await terminal.expect("6695eb01-f6a4-8304-79aa-97f2502e193f")
      _ = try await terminal.expect("vireo # ")
      terminal.send("list --na\t\r")
      _ = try await terminal.expect("test\r\n")
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("the prompt shows a read-only connection, and history comes back")
  func promptAndHistory() async throws {
    try await session(["-r"]) { terminal in
      _ = try await terminal.expect("vireo > ")
      terminal.send("uri\r")
      _ = try await terminal.expect("test:///default\r\n")
      _ = try await terminal.expect("vireo > ")
      terminal.send("\u{1B}[A\r")
      _ = try await terminal.expect("test:///default\r\n")
      terminal.send("exit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("called virsh, banner and prompt are virsh's")
  func asVirsh() async throws {
    try await session(name: "virsh") { terminal in
      _ = try await terminal.expect("Welcome to virsh, the virtualization interactive terminal.")
      _ = try await terminal.expect("virsh # ")
      terminal.send("nosuch\r")
      _ = try await terminal.expect("error: unknown command: 'nosuch'")
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("a mistyped word brings a suggestion at a terminal")
  func suggestion() async throws {
    try await session { terminal in
      _ = try await terminal.expect("vireo # ")
      terminal.send("lits\r")
      _ = try await terminal.expect("hint: did you mean 'list'?")
      terminal.send("list --al\r")
      _ = try await terminal.expect("hint: did you mean --all?")
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }
}

/// A terminal that goes away, or a program that is asked to end while it waits for a line.
@Suite("Ends of interactive sessions", .timeLimit(.minutes(10)))
struct InteractiveEndTests {
  @Test(
    "a signal at the prompt ends the session at once, with the terminal restored and the history saved",
    arguments: [SIGTERM, SIGHUP], [false, true])
  func signals(_ signal: Int32, afterCommand: Bool) async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      // The shell looks at the terminal afterwards.
      let terminal = try PseudoTerminal(
        "/bin/sh",
        [
          "-c",
          "trap : HUP TERM; \"$0\" --color never -q -c test:///default; echo status $?; stty -a | grep -o '[-]*icanon'",
          Program.vireoByName,
        ], in: world)
      try await terminal.expect("vireo # ")
      if afterCommand {
        terminal.send("domid test\r")
        try await terminal.expect("1\r\n")
        try await terminal.expect("vireo # ")
      }
      let shell = try #require(children(of: terminal.child.pid).first)
      kill(shell, signal)
      try await terminal.expect("status \(128 + signal)")
      try await terminal.expect("icanon")
      #expect(!terminal.printed.contains("-icanon"))
      #expect(await terminal.wait() == .exited(0))
      let history = scratch.file("xdg/state/vireo/history")
      let lines = (try? String(contentsOfFile: history, encoding: .utf8)) ?? ""
      #expect(lines.contains("domid test") == afterCommand)
    }
  }

  private func children(of process: pid_t) -> [pid_t] {
    let text = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return text?.split(separator: " ").compactMap { pid_t($0) } ?? []
  }
}

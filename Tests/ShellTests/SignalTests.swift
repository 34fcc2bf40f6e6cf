import Foundation
import TestSupport
import Testing

/// Signals that ask the program to end, whatever it does at the moment.
@Suite("Signals", .timeLimit(.minutes(10)))
struct SignalTests {
  private func withWorld(_ body: (Hermetic, ScratchDirectory) async throws -> Void) async throws {
    try await withScratch { scratch in try await body(try Hermetic(scratch: scratch), scratch) }
  }

  /// Waits until the program has printed something.
  private func wait(for text: String, from running: RunningProgram) async throws {
    try await eventually("'\(text)'") { running.output.contains(text) }
  }

  @Test("event --loop in the background of a script, where Ctrl-C is ignored, ends by SIGINT and counts")
  func ignoredInterrupt() async throws {
    try await withWorld { world, _ in
      for arguments in ["", "--timeout 60"] {
        // The words before are printed once events can be told of.
        let line = "suspend test; event --all --loop"
        let running = try world.start(
          "/bin/sh",
          [
            "-c", "trap '' INT; exec \"$0\" \(arguments) -c test:///default '\(line)'", Program.vireoByName,
          ])
        try await wait(for: "suspended", from: running)
        try await eventually("SIGINT is caught") { catches(SIGINT, running.child.pid) }
        running.child.signal(SIGINT)
        let result = await running.result(deadline: .seconds(60))
        #expect(result.output.contains("event loop interrupted\nevents received: "), "\(result)")
        #expect(result.status == .exited(130))
      }
    }
  }

  @Test("what has no use for Ctrl-C leaves it ignored where it was")
  func ignoredOtherwise() async throws {
    try await withWorld { world, scratch in
      let uri = try silentDaemon(in: scratch)
      let running = try world.start(
        "/bin/sh", ["-c", "trap '' INT; exec \"$0\" 'echo ready; connect \(uri)'", Program.vireoByName])
      try await wait(for: "ready", from: running)
      running.child.signal(SIGINT)
      running.child.signal(SIGTERM)
      #expect(await running.result(deadline: .seconds(60)).status == .exited(143))
    }
  }

  @Test(
    "a script ends at once while it waits for a line, or for a daemon", arguments: [SIGINT, SIGTERM, SIGHUP])
  func script(_ signal: Int32) async throws {
    try await withWorld { world, scratch in
      let uri = try silentDaemon(in: scratch)
      for (line, name) in [
        ("echo ready", "vireo"), ("echo ready; connect \(uri)", "vireo"), ("echo ready", "virsh"),
      ] {
        let program = name == "vireo" ? Program.vireoByName : Program.vireoAsVirsh
        // The script's input stays open behind the line.
        let fifo = scratch.file("input-\(name)-\(line.count)")
        #expect(mkfifo(fifo, 0o600) == 0)
        let running = try world.start("/bin/sh", ["-c", "exec \"$0\" -q <>\"$1\"", program, fifo])
        let input = open(fifo, O_WRONLY)
        defer { close(input) }
        #expect(write(input, line + "\n", line.utf8.count + 1) == line.utf8.count + 1)
        try await wait(for: "ready", from: running)
        running.child.signal(signal)
        #expect(await running.result(deadline: .seconds(60)).status == .exited(128 + signal), "\(line)")
      }
    }
  }

  @Test("a script whose results nobody reads ends by a signal", arguments: [SIGINT, SIGTERM, SIGHUP])
  func fullPipe(_ signal: Int32) async throws {
    try await withWorld { world, scratch in
      for (program, command) in [
        (Program.vireoByName, "help"), (Program.vireoAsVirsh, "help"), (Program.vireoAsVirsh, "# comment"),
      ] {
        let script = try scratch.write(
          String(repeating: command + "\n", count: 20_000), to: "script-\(command.count)")
        let fifo = scratch.file("full-\(UInt32.random(in: .min ... .max))")
        #expect(mkfifo(fifo, 0o600) == 0)
        let running = try world.start(
          "/bin/sh", ["-c", "exec 3<>\"$2\"; exec \"$0\" <\"$1\" >&3", program, script, fifo])
        let reader = open(fifo, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try await eventually("the pipe is full, and nobody goes on") {
          var state = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
          return poll(&state, 1, 0) == 1 && isAsleep(running.child.pid)
        }
        running.child.signal(signal)
        #expect(
          await running.result(deadline: .seconds(60)).status == .exited(128 + signal),
          "\(program) \(command)")
      }
    }
  }

  /// Whether a process waits in all its threads.
  private func isAsleep(_ process: pid_t) -> Bool {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    let states = threads.map { thread in
      (try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/stat", encoding: .utf8))
        .flatMap { $0.split(separator: ")").last?.split(separator: " ").first } ?? ""
    }
    return !states.isEmpty && states.allSatisfy { $0 == "S" }
  }
}

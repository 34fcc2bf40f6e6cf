import Foundation
import TestSupport
import Testing

/// SIGINT while a daemon has the word. Many rounds of it are run by Tests/DaemonTests/many-interrupts.
@Suite("Ctrl-C and a daemon", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct InterruptTests {
  /// How long a program that was told twice may take to leave.
  private static let patience = Duration.seconds(30)

  private var rounds: Int {
    ProcessInfo.processInfo.environment["VIREO_TEST_ROUNDS"].flatMap { Int($0) } ?? 3
  }

  /// Ends a program by `signal`, and expects it to be gone in time.
  private func expectEnd(
    of running: RunningProgram, _ round: Int, sourceLocation: SourceLocation = #_sourceLocation,
    by signal: () async throws -> Void
  ) async throws {
    try await signal()
    let start = ContinuousClock.now
    let result = await running.result(deadline: .seconds(60))
    let time = start.duration(to: .now)
    #expect(time < Self.patience, "round \(round): \(time)", sourceLocation: sourceLocation)
    #expect(result.status == .exited(130), "round \(round): \(result)", sourceLocation: sourceLocation)
  }

  @Test("a job on a daemon that does not answer ends at the second Ctrl-C, and by itself after the first")
  func frozenJob() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      for round in 0..<rounds {
        let proxy = try CountingProxy(
          path: scratch.file("proxy\(round)"), target: world.daemon.socket, freezingAt: .saveDomain,
          scratch: scratch)
        let running = try world.hermetic.start(
          Program.vireoByName,
          ["-c", "test+unix:///default?socket=\(proxy.path)", "save", "test", scratch.file("state")],
          name: "vireo")
        try await eventually("the job has begun") { proxy.calls[.saveDomain] == 1 }
        try await expectEnd(of: running, round) {
          running.child.signal(SIGINT)
          // Two that come at once are one; the first has arrived when the abort goes out. Without the second it takes
          // two seconds longer.
          if !round.isMultiple(of: 3) {
            try await eventually("the abort") { proxy.calls[.abortDomainJob] == 1 }
            running.child.signal(SIGINT)
          }
        }
      }
    }
  }

  @Test("a session leaves what hangs on a daemon that does not answer, and goes on")
  func frozenSession() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, freezingAt: .saveDomain, scratch: scratch)
      let result = try await world.hermetic.run(
        Program.vireoByName, ["-q", "--timeout", "15s", "-c", "test+unix:///default?socket=\(proxy.path)"],
        input: """
          domid test
          save test \(scratch.file("state"))
          connect test:///default
          domname 1
          """, name: "vireo")
      #expect(result.output == "1\ntest\n", "\(result)")
      #expect(result.error.contains("the deadline of 15 s has passed"))
      #expect(result.status == .exited(0))
    }
  }

  @Test("a download ends at the first Ctrl-C and leaves no file")
  func download() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let folder = try scratch.folder("pool")
      try await world.vireo("pool-define-as", "pool", "dir", "--target", folder)
      try await world.vireo("pool-start", "pool")
      try await world.vireo("vol-create-as", "pool", "big", "4G", "--allocation", "64M")
      let target = scratch.file("copy")
      for round in 0..<rounds {
        let running = try world.hermetic.start(
          Program.vireoByName, ["-c", world.daemon.uri, "vol-download", "big", target, "--pool", "pool"],
          name: "vireo")
        try await eventually("the download is under way", deadline: .seconds(60)) {
          !running.child.isRunning || writesFile(running.child.pid, below: scratch.path)
        }
        try await expectEnd(of: running, round) { running.child.signal(SIGINT) }
        #expect(!FileManager.default.fileExists(atPath: target))
      }
    }
  }

  /// Whether a process has a regular file without a name open, which is how a download begins.
  private func writesFile(_ process: pid_t, below path: String) -> Bool {
    let folder = "/proc/\(process)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
      return target?.hasPrefix(path + "/#") == true
    }
  }
}

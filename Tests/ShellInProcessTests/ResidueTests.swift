import CommandModel
import Glibc
import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands
@testable import Shell

/// What runs leave in the process: counted in processes of their own, where nothing else runs.
@Suite("Threads and descriptors", .timeLimit(.minutes(10)))
struct ResidueTests {
  @Test("ten waits for events that timed out leave neither threads nor descriptors behind")
  func events() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      try await withScratch { scratch in
        let world = try DriverWorld(uri: try scratch.testNode(), deadline: .milliseconds(30))
        // What a session needs once: the connection, the thread for commands, libvirt's loop.
        world.run("event --all --loop")
        try expectNoMore { for _ in 0..<10 { world.run("event --all --loop") } }
      }
    }
    expectSilence(of: result)
  }

  @Test("ten runs that hung are gone with their threads and connections when their calls return")
  func hangs() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      try await withScratch { scratch in
        let release = Rendezvous()
        let world = try DriverWorld(
          uri: try scratch.testNode(), deadline: .milliseconds(30),
          commands: [
            ScriptedCommand.named("hang", needs: .connection) { run in
              try run.interruption.handled(by: {}) {
                _ = try run.connection()
                _ = release.wait(atMost: .seconds(30))
              }
              return .none
            }
          ])
        world.run("uri")
        try expectNoMore {
          for _ in 0..<10 { world.run("hang") }
          for _ in 0..<10 { release.signal() }
          world.run("uri")
        }
      }
    }
    expectSilence(of: result)
  }

  @Test("connections that could not be had in time are gone when the other end is")
  func connections() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      try await withScratch { scratch in
        let world = try DriverWorld(deadline: .milliseconds(30))
        world.run("uri")
        // Everything that libvirt loads and starts with its first socket.
        try await withScratch { _ = world.run("connect \(try silentDaemon(in: $0))") }
        world.run("uri")
        try await expectNoMoreAfterwards {
          try await withScratch { inner in
            let uri = try silentDaemon(in: inner)
            for _ in 0..<10 { world.run("connect \(uri)") }
          }
          // libvirt lets go of sockets in its event loop, which the next connection keeps running.
          world.run("uri")
        }
      }
    }
    expectSilence(of: result)
  }

  @Test("sessions leave nothing when they are over")
  func sessions() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      try await withScratch { scratch in
        let uri = try scratch.testNode()
        let sessions = {
          for _ in 0..<10 { try DriverWorld(uri: uri, deadline: .milliseconds(30)).run("event --all --loop") }
        }
        // Pipes of hubs are used again and never closed: as many as live side by side while sessions end.
        _ = (0..<12).map { _ in SignalHub() }
        try sessions()
        try expectNoMore(sessions)
      }
    }
    expectSilence(of: result)
  }

  private func expectSilence(of result: ExitTest.Result?) {
    #expect(result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } == "")
  }
}

/// How many threads and descriptors the process has.
private struct Residue: CustomStringConvertible {
  var threads = count("/proc/self/task")
  var descriptors = count("/proc/self/fd")

  var description: String { "\(threads) threads, \(descriptors) descriptors" }

  static func <= (a: Residue, b: Residue) -> Bool { a.threads <= b.threads && a.descriptors <= b.descriptors }

  private static func count(_ path: String) -> Int {
    guard let folder = opendir(path) else { return -1 }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count
  }
}

/// Settles for as few as there were before `body`, in time.
private func expectNoMore(_ body: () throws -> Void) throws {
  let before = settled()
  try body()
  let isBack = holds { Residue() <= before }
  if !isBack { fail("before: \(before), after: \(Residue())") }
}

private func expectNoMoreAfterwards(_ body: () async throws -> Void) async throws {
  let before = settled()
  try await body()
  let isBack = holds { Residue() <= before }
  if !isBack { fail("before: \(before), after: \(Residue())") }
}

/// Ends the process with a reason, which the test shows.
private func fail(_ reason: String) -> Never {
  try? Descriptor.writeAll(Array(reason.utf8), to: STDERR_FILENO)
  exit(1)
}

/// The count once it stands still: threads that are about to end do not count for later ones.
private func settled() -> Residue {
  var last = Residue()
  _ = holds(within: .seconds(5)) {
    let (now, end) = (Residue(), ContinuousClock.now.advanced(by: .milliseconds(100)))
    let isStill = now <= last && last <= now && holds { ContinuousClock.now > end } && Residue() <= now
    last = Residue()
    return isStill
  }
  return last
}

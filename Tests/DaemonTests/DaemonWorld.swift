import Foundation
import TestSupport
import Testing

/// A private daemon, and the programs that talk to it.
struct DaemonWorld {
  let scratch: ScratchDirectory
  let hermetic: Hermetic
  let daemon: IsolatedDaemon

  init(scratch: ScratchDirectory) async throws {
    self.scratch = scratch
    hermetic = try Hermetic(scratch: scratch)
    daemon = try await IsolatedDaemon(scratch: scratch)
  }

  /// Runs vireo by its own name and expects success; gives its stdout.
  @discardableResult
  func vireo(
    _ words: String..., deadline: Duration = .seconds(60), sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let result = try await hermetic.run(
      Program.vireoByName, ["-c", daemon.uri] + words, name: "vireo", deadline: deadline)
    guard result.status.isSuccess else { throw FixtureError("\(words.joined(separator: " ")): \(result)") }
    return result.output
  }

  /// Runs vireo by its own name, however it ends.
  func run(_ words: String..., deadline: Duration = .seconds(60)) async throws -> RunResult {
    try await hermetic.run(
      Program.vireoByName, ["-c", daemon.uri] + words, name: "vireo", deadline: deadline)
  }

  /// Runs the installed virsh, for what a test needs but does not test.
  @discardableResult
  func virsh(_ words: String..., input: String? = nil) async throws -> RunResult {
    try await hermetic.run(
      Program.virsh, ["-c", daemon.uri] + words, input: input, name: "virsh", deadline: .seconds(120))
  }

  /// Runs a line of virsh's that must succeed, to have something to test on.
  func prepare(_ line: String) async throws {
    let result = try await virsh(line)
    guard result.status.isSuccess else { throw FixtureError("\(line): \(result)") }
  }

  /// Expects virsh and vireo called virsh to answer alike, on the state as it is now.
  ///
  /// For reading and for what is refused: neither program may change anything, which is looked at. What changes
  /// something is for ``TwinWorlds``, since the second program would not find what the first one has found.
  @discardableResult
  func same(
    _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let arguments = ["-c", daemon.uri] + words
    let line = words.joined(separator: " ")
    let before = try await state(before: line)
    let expected = try await hermetic.run(Program.virsh, arguments, name: "virsh")
    guard try await state(before: line) == before else {
      throw FixtureError("virsh changes something by '\(line)': compare it in twin worlds")
    }
    let actual = try await hermetic.run(Program.vireoAsVirsh, arguments, name: "virsh")
    #expect(actual == expected, "\(line)", sourceLocation: sourceLocation)
    let after = try await state(before: line)
    #expect(after == before, "\(line) has changed something", sourceLocation: sourceLocation)
    return actual.output
  }

  /// Expects virsh and vireo called virsh to read the same from counters that go up now and then, such as those of a
  /// network: what counts is an answer between two of virsh's that are equal.
  func sameCounters(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let arguments = ["-c", daemon.uri] + words
    try await eventually("counters that stand still") {
      let expected = try await hermetic.run(Program.virsh, arguments, name: "virsh")
      let actual = try await hermetic.run(Program.vireoAsVirsh, arguments, name: "virsh")
      guard try await hermetic.run(Program.virsh, arguments, name: "virsh") == expected else { return false }
      #expect(actual == expected, sourceLocation: sourceLocation)
      return true
    }
  }

  /// All objects, if the line is one that may change them.
  private func state(before line: String) async throws -> String? {
    ReadingCommands.mayChange(line) ? try await DaemonState(of: daemon.uri, in: hermetic).text : nil
  }

  /// Waits until `words` give a text that holds `text`.
  func wait(for text: String, from words: String...) async throws {
    try await eventually("'\(text)' from \(words.joined(separator: " "))", deadline: .seconds(60)) {
      let result = try await hermetic.run(
        Program.vireoByName, ["-c", daemon.uri] + words, name: "vireo", deadline: .seconds(60))
      return result.output.contains(text)
    }
  }

  /// Runs a program of the system that must succeed.
  func tool(_ name: String, _ arguments: String...) async throws {
    let result = try await hermetic.run(Program.path(of: name) ?? name, arguments)
    guard result.status.isSuccess else { throw FixtureError("\(name): \(result)") }
  }
}

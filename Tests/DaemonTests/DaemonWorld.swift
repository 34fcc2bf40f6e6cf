import Foundation
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
  /// Suites that start a private libvirtd.
  static var needsDaemon: Self {
    .enabled(if: Prerequisites.daemon.allowRun, "\(Prerequisites.daemon.explanation)")
  }

  /// Suites that boot a guest in it.
  static var needsGuest: Self {
    .enabled(if: guestNeeds.allowRun, "\(guestNeeds.explanation)")
  }

  private static var guestNeeds: Prerequisites { .daemon.and(.guest) }
}

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

  /// Expects virsh and vireo called virsh to answer alike, on the state as it is now.
  @discardableResult
  func same(
    _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let arguments = ["-c", daemon.uri] + words
    let expected = try await hermetic.run(Program.virsh, arguments, name: "virsh")
    let actual = try await hermetic.run(Program.vireoAsVirsh, arguments, name: "virsh")
    #expect(actual == expected, "\(words.joined(separator: " "))", sourceLocation: sourceLocation)
    return actual.output
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

import Foundation
import TestSupport
import Testing

/// Two daemons that are treated alike: one by virsh, one by vireo called virsh.
///
/// What virsh has changed is then not what vireo finds. Texts are compared, and so is what was done: all objects of
/// both daemons, as virsh sees them, and the files that were written.
struct TwinWorlds {
  /// The world in which virsh acts.
  let reference: DaemonWorld
  /// The world in which vireo acts.
  let subject: DaemonWorld

  /// Runs `body` with a pair of worlds that is gone afterwards.
  static func with(_ body: (TwinWorlds) async throws -> Void) async throws {
    try await withScratch { first in
      try await withScratch { second in
        async let reference = DaemonWorld(scratch: first)
        async let subject = DaemonWorld(scratch: second)
        try await body(TwinWorlds(reference: reference, subject: subject))
      }
    }
  }

  /// Prepares both worlds in the same way.
  func prepare(_ step: (DaemonWorld) async throws -> Void) async throws {
    for world in [reference, subject] { try await step(world) }
    try await expectSameState("the preparation")
  }

  /// Expects a line to give and to do the same in both worlds. `SCRATCH` in it stands for the world's own folder.
  ///
  /// States are compared behind lines that may change something; reading ones cost no look.
  @discardableResult
  func same(
    _ line: String, normalising normalisers: Normaliser..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let expected = try await answer(line, Program.virsh, in: reference, normalisers)
    let actual = try await answer(line, Program.vireoAsVirsh, in: subject, normalisers)
    #expect(actual.status == expected.status, "\(line)", sourceLocation: sourceLocation)
    let texts = [(expected.output, actual.output), (expected.error, actual.error)]
    for case .some(let difference) in texts.map({ TextDifference($0.0, $0.1) }) {
      Issue.record("\(line)\n\(difference)", sourceLocation: sourceLocation)
    }
    if ReadingCommands.mayChange(line) { try await expectSameState(line, sourceLocation: sourceLocation) }
    return actual.output
  }

  /// Expects all objects and all written files of both worlds to be equal.
  func expectSameState(_ after: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let expected = try await state(of: reference)
    let actual = try await state(of: subject)
    if let difference = TextDifference(expected, actual) {
      Issue.record("changed by \(after):\n\(difference)", sourceLocation: sourceLocation)
    }
  }

  private func answer(
    _ line: String, _ program: String, in world: DaemonWorld, _ normalisers: [Normaliser]
  ) async throws -> RunResult {
    let own = line.replacingOccurrences(of: "SCRATCH", with: world.scratch.path)
    var result = try await world.hermetic.run(
      program, ["-c", world.daemon.uri, own], name: "virsh", deadline: .seconds(60))
    let all =
      [.replacing(world.scratch.path, by: "/SCRATCH"), .replacing(world.daemon.name, by: "DAEMON")]
      + normalisers
    result.output = result.output.normalised(by: all)
    result.error = result.error.normalised(by: all)
    return result
  }

  /// Objects and files. The daemon's own folder, and what the harness itself writes, are left out.
  private func state(of world: DaemonWorld) async throws -> String {
    let objects = try await DaemonState(of: world.daemon.uri, in: world.hermetic).text
    let files = try FileTree(world.scratch.path, excluding: ["runs", "xdg/run", world.daemon.name])
    let normalisers: [Normaliser] = [.replacing(world.scratch.path, by: "/SCRATCH"), .newUUIDs]
    return objects + "=== files\n" + files.text(normalisers)
  }
}

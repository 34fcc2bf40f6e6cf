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

  /// Files that hold times or other things which differ by themselves.
  let unequalFiles: Set<String>

  /// Runs `body` with a pair of worlds that is gone afterwards.
  static func with(unequalFiles: Set<String> = [], _ body: (TwinWorlds) async throws -> Void) async throws {
    try await withScratch { first in
      try await withScratch { second in
        async let reference = DaemonWorld(scratch: first)
        async let subject = DaemonWorld(scratch: second)
        try await body(TwinWorlds(reference: reference, subject: subject, unequalFiles: unequalFiles))
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
  func same(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await alike(line, sourceLocation: sourceLocation)
    if ReadingCommands.mayChange(line) { try await expectSameState(line, sourceLocation: sourceLocation) }
  }

  /// Expects a line to give the same in both worlds, where what it does is up to chance.
  func alike(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    async let answers = (
      answer(line, Program.virsh, in: reference),
      answer(line, Program.vireoAsVirsh, in: subject)
    )
    let (expected, actual) = try await answers
    #expect(actual.status == expected.status, "\(line)", sourceLocation: sourceLocation)
    let texts = [(expected.output, actual.output), (expected.error, actual.error)]
    for case .some(let difference) in texts.map({ TextDifference($0.0, $0.1) }) {
      Issue.record("\(line)\n\(difference)", sourceLocation: sourceLocation)
    }
  }

  /// Expects all objects and all written files of both worlds to be equal.
  func expectSameState(_ after: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    if let difference = try await difference() {
      Issue.record("changed by \(after):\n\(difference)", sourceLocation: sourceLocation)
    }
  }

  /// In what objects and files differ; nil where they are equal.
  func difference() async throws -> TextDifference? {
    async let expected = state(of: reference)
    async let actual = state(of: subject)
    return TextDifference(try await expected, try await actual)
  }

  private func answer(
    _ line: String, _ program: String, in world: DaemonWorld
  ) async throws -> RunResult {
    let own = line.replacingOccurrences(of: "SCRATCH", with: world.scratch.path)
    var result = try await world.hermetic.run(
      program, ["-c", world.daemon.uri, own], name: "virsh", deadline: .seconds(60))
    let names: [Normaliser] = [
      .replacing(world.scratch.path, by: "/SCRATCH"), .replacing(world.daemon.name, by: "DAEMON"),
    ]
    let all = names + DaemonState.unstable
    result.output = result.output.normalised(by: all)
    result.error = result.error.normalised(by: all)
    return result
  }

  /// Objects and files. The daemon's own folder, and what the harness itself writes, are left out.
  private func state(of world: DaemonWorld) async throws -> String {
    let objects = try await DaemonState(of: world.daemon.uri, in: world.hermetic).text
    let excluded = unequalFiles.union(["runs", "xdg/run", world.daemon.name])
    let files = try FileTree(world.scratch.path, excluding: excluded, hiding: world.scratch.path)
    return objects + "=== files\n" + files.text([.newUUIDs])
  }
}

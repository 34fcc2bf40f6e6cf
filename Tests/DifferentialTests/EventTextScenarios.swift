import Foundation
import TestSupport
import Testing

extension Prerequisites {
  /// A compiler for the library that stands before libvirt.
  fileprivate static let compiler = Prerequisites(programs: ["gcc": "gcc"])
}

/// What is printed for every kind of event with every value, those included that no daemon sends.
@Suite(
  "Differential: the text of events", .needsVirsh,
  .needs(.compiler))
struct EventTextScenarios {
  @Test("is what virsh prints", arguments: [["--loop"], ["--loop", "--timestamp"], []])
  func events(_ options: [String]) async throws {
    try Prerequisites.compiler.require()
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let replay = try await Self.replay(in: world)
      func run(_ program: String, _ name: String) async throws -> RunResult {
        try await world.setting(["LD_PRELOAD": replay]).run(
          program, ["-c", "test:///default", "event", "--all", "--timeout", "1"] + options, name: name)
      }
      // virsh can fall over its own feet when events come while it ends; then it is asked again.
      var expected = try await run(Program.virsh, "virsh")
      for _ in 0..<3 where !expected.status.isSuccess { expected = try await run(Program.virsh, "virsh") }
      try #require(expected.status.isSuccess, "\(expected)")
      #expect(expected.output.count > (options.isEmpty ? 50 : 15_000))
      for (program, name) in [(Program.vireoAsVirsh, "virsh"), (Program.vireoByName, "vireo")] {
        let result = try await run(program, name)
        #expect(result.status.isSuccess, "\(result)")
        let texts = [expected, result].map { Normaliser.dates.apply(to: $0.output) }
        if let difference = TextDifference(texts[0], texts[1]) { Issue.record("\(name):\n\(difference)") }
      }
    }
  }

  /// Builds the library that calls clients back with everything.
  private static func replay(in world: Hermetic) async throws -> String {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../EventReplay/replay.c").path
    let library = "\(world.directory)/replay.so"
    let gcc = Program.path(of: "gcc") ?? "gcc"
    let result = try await world.run(gcc, ["-shared", "-fPIC", "-o", library, source, "-lvirt"])
    try #require(result.status.isSuccess, "\(result)")
    return library
  }
}

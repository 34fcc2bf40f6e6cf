import Foundation
import TestSupport
import Testing

/// An output that is kept in the repository: the keys of structured output are an interface, and so is the text.
struct GoldenFile {
  let name: String

  private var path: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)").path
  }

  /// Compares `actual` with the kept output. With VIREO_RECORD_GOLDEN=1 it is kept instead, and the run fails: a
  /// recording has to be read before it counts.
  func expect(_ actual: String, sourceLocation: SourceLocation) throws {
    if ProcessInfo.processInfo.environment["VIREO_RECORD_GOLDEN"] == "1" {
      try actual.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); read it, then run again", sourceLocation: sourceLocation)
      return
    }
    let kept = try? String(contentsOfFile: path, encoding: .utf8)
    #expect(kept != nil, "there is no golden file \(name)", sourceLocation: sourceLocation)
    #expect(actual == kept, "\(name) has changed", sourceLocation: sourceLocation)
  }
}

/// Runs a script on the test driver in one process, and gives all it prints, errors behind results.
func golden(
  _ name: String, _ script: String, options: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  try await withScratch { scratch in
    let world = try Hermetic(scratch: scratch)
    let result = try await world.run(
      Program.vireoByName, ["-c", "test:///default"] + options, input: script, name: "vireo")
    let all = result.output + (result.error.isEmpty ? "" : "--- errors\n" + result.error)
    let stable = unstable.reduce(all.replacingOccurrences(of: scratch.path, with: "/SCRATCH")) {
      text, entry in
      text.replacingOccurrences(of: entry.0, with: entry.1, options: .regularExpression)
    }
    try GoldenFile(name: name).expect(stable, sourceLocation: sourceLocation)
  }
}

/// What differs from run to run, and what stands for it.
private let unstable: [(String, String)] = [
  (#"("(cpuTime|creationTime|time|state\.time)": )[0-9.]+"#, "$1\"TIME\""),
  (#""[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.Z+ ]+""#, "\"DATE\""),
  (#"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} \+0000"#, "DATE"),
  (#"CPU time: .*"#, "CPU time: TIME"),
  // The test driver's own objects keep their UUIDs; new ones get random ones.
  (#"(?!6695eb01|dfe224cb|dd8fe884)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"#, "UUID"),
  (#"\b1[789][0-9]{8}(\.[0-9]+)?\b"#, "SECONDS"),
]

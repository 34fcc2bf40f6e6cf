import Foundation
import TestSupport
import Testing

/// Runs `scenario` through virsh and through the program under test, as `virsh` and by its own name, and
/// records an issue with a readable difference for each that is not equal.
func expectSame(
  _ scenario: Scenario, subject: Subject = .underTest, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  try Prerequisites.virsh.require()
  for difference in try await differences(scenario, subject: subject) {
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}

/// The program that is compared with virsh, by the paths of its two names.
struct Subject: Sendable {
  var asVirsh: String
  var byName: String

  /// What this package builds, or what VIREO_TEST_BINARY names.
  static let underTest = Subject(asVirsh: Program.vireoAsVirsh, byName: Program.vireoByName)
}

/// Everything in which the program under test differs from virsh, as texts to read.
func differences(_ scenario: Scenario, subject: Subject) async throws -> [String] {
  let expected = try await reference(scenario)
  let called = try await run(subject.asVirsh, "virsh", scenario)
  var found: [String] = []
  if called.result.status != expected.result.status {
    found.append("called virsh: \(called.result.status), virsh: \(expected.result.status)")
  }
  found += textDifferences("called virsh", expected, called, errors: scenario.ignoresErrorText == nil)
  if let difference = TextDifference(expected.all, called.all) {
    found.append("called virsh, files:\n\(difference)")
  }
  found += try await effectDifferences(scenario, subject: subject)
  guard scenario.ownName != .different else { return found.map { label($0, scenario) } }

  let own = try await run(subject.byName, "vireo", scenario)
  if own.result.status.isSuccess != expected.result.status.isSuccess {
    found.append(
      "by its own name: \(own.result.status), virsh: \(expected.result.status)\n\(own.result.error)")
  }
  if scenario.ownName == .compared {
    found += textDifferences("by its own name", expected, own, errors: false)
    if let difference = TextDifference(expected.home, own.home) {
      found.append("by its own name, files:\n\(difference)")
    }
  }
  return found.map { label($0, scenario) }
}

/// What the commands have done, as each program sees it behind them. Exit statuses are those of the look.
private func effectDifferences(_ scenario: Scenario, subject: Subject) async throws -> [String] {
  guard let observed = try await scenario.observed() else { return [] }
  let expected = try await reference(observed)
  let called = try await run(subject.asVirsh, "virsh", observed)
  return textDifferences("what it has changed", expected, called, errors: scenario.ignoresErrorText == nil)
}

private func textDifferences(
  _ who: String, _ expected: Leavings, _ actual: Leavings, errors: Bool
) -> [String] {
  var found: [String] = []
  if let difference = TextDifference(expected.result.output, actual.result.output) {
    found.append("\(who), stdout:\n\(difference)")
  }
  if errors, let difference = TextDifference(expected.result.error, actual.result.error) {
    found.append("\(who), stderr:\n\(difference)")
  }
  return found
}

private func label(_ difference: String, _ scenario: Scenario) -> String {
  "\(scenario.testDescription)\n\(difference)"
}

/// What a run leaves: its texts, the files of its home, and all files, those of settings and caches included.
private struct Leavings: Sendable {
  var result: RunResult
  var home: String
  var all: String
}

/// virsh's answer. virsh 9.0.0 can hang where a job ends before its watcher runs; then it is asked again.
private func reference(_ scenario: Scenario) async throws -> Leavings {
  for _ in 1...6 {
    let leavings = try await run(Program.virsh, "virsh", scenario, deadline: .seconds(10))
    if leavings.result.status != .deadlinePassed { return leavings }
  }
  throw FixtureError("virsh hangs at: \(scenario.testDescription)")
}

/// One run in a world of its own, with what is unstable made equal.
private func run(
  _ program: String, _ name: String, _ scenario: Scenario, deadline: Duration = .seconds(60)
) async throws -> Leavings {
  try await Turnstile.scenarios.pass {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting(scenario.environment)
      for (file, text) in scenario.files { try scratch.write(text, to: "home/\(file)") }
      var result = try await world.run(
        program, scenario.arguments, input: scenario.input, name: name, deadline: deadline)
      let normalisers = [.replacing(scratch.path, by: "/SCRATCH")] + scenario.normalisers
      for stream in [\RunResult.output, \RunResult.error] {
        result[keyPath: stream] = result[keyPath: stream].normalised(by: normalisers)
      }
      // Logs tell when, and by which process.
      let ofFiles = normalisers + [.dates, .processIDs]
      return Leavings(
        result: result, home: try FileTree(world.directory).text(ofFiles),
        // On a pipe virsh makes a history too. A script's lines are not what a user wants to find again.
        all: try FileTree(scratch.path, excluding: ["runs", "xdg/cache/libvirt"]).text(ofFiles))
    }
  }
}

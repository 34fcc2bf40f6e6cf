import Foundation
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
  /// Differential suites ask the installed virsh.
  static var needsVirsh: Self {
    .enabled(if: Prerequisites.virsh.allowRun, "\(Prerequisites.virsh.explanation)")
  }
}

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
  if called.status != expected.status {
    found.append("called virsh: \(called.status), virsh: \(expected.status)")
  }
  if let difference = TextDifference(expected.output, called.output) {
    found.append("called virsh, stdout:\n\(difference)")
  }
  if scenario.ignoresErrorText == nil, let difference = TextDifference(expected.error, called.error) {
    found.append("called virsh, stderr:\n\(difference)")
  }
  guard scenario.ownName != .different else { return found.map { label($0, scenario) } }

  let own = try await run(subject.byName, "vireo", scenario)
  if own.status.isSuccess != expected.status.isSuccess {
    found.append("by its own name: \(own.status), virsh: \(expected.status)\n\(own.error)")
  }
  if scenario.ownName == .compared, let difference = TextDifference(expected.output, own.output) {
    found.append("by its own name, stdout:\n\(difference)")
  }
  return found.map { label($0, scenario) }
}

private func label(_ difference: String, _ scenario: Scenario) -> String {
  "\(scenario.testDescription)\n\(difference)"
}

/// virsh's answer. virsh 9.0.0 can hang where a job ends before its watcher runs; then it is asked again.
private func reference(_ scenario: Scenario) async throws -> RunResult {
  for _ in 1...6 {
    let result = try await run(Program.virsh, "virsh", scenario, deadline: .seconds(5))
    if result.status != .deadlinePassed { return result }
  }
  throw FixtureError("virsh hangs at: \(scenario.testDescription)")
}

/// One run in a world of its own, with what is unstable made equal.
private func run(
  _ program: String, _ name: String, _ scenario: Scenario, deadline: Duration = .seconds(20)
) async throws -> RunResult {
  try await Turnstile.shared.pass {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting(scenario.environment)
      for (file, text) in scenario.files { try scratch.write(text, to: "home/\(file)") }
      var result = try await world.run(
        program, scenario.arguments, input: scenario.input, name: name, deadline: deadline)
      for stream in [\RunResult.output, \RunResult.error] {
        result[keyPath: stream] = scenario.normalisers.reduce(
          result[keyPath: stream].replacingOccurrences(of: scratch.path, with: "/SCRATCH")
        ) { $1.apply(to: $0) }
      }
      return result
    }
  }
}

/// Lets a few through at a time: as many processes as keep the processors busy, not one per scenario.
private actor Turnstile {
  static let shared = Turnstile(width: ProcessInfo.processInfo.activeProcessorCount * 2)
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(width: Int) { free = width }

  nonisolated func pass<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
    await enter()
    do {
      let result = try await body()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

import CommandOutput
import Platform
import Synchronization

/// How far one command for many objects has come: which are done, which are under way, and whether more are begun.
final class BulkProgress: Sendable {
  private struct State {
    var isStopped = false
    var running: [(index: Int, run: Run)] = []
    var done: Set<Int> = []
    var failed: Set<Int> = []
  }

  private let labels: [String]
  private let state = Mutex(State())

  init(_ labels: [String]) { self.labels = labels }

  /// Notes that a run begins; false when no more are to begin.
  func begin(_ index: Int, _ run: Run) -> Bool {
    state.withLock { state in
      guard !state.isStopped else { return false }
      state.running.append((index, run))
      return true
    }
  }

  /// Notes how a run has ended; one that was left to itself belongs to neither.
  func end(_ index: Int, _ outcome: BulkOutcome) {
    state.withLock { state in
      state.running.removeAll { $0.index == index }
      switch outcome {
      case .done: state.done.insert(index)
      case .failed: state.failed.insert(index)
      case .open: break
      }
    }
  }

  /// Whether nothing is under way.
  var isIdle: Bool { state.withLock(\.running.isEmpty) }

  /// Begins no more. What is under way hears of Ctrl-C if it knows what to do about it; else what only waits ends, and a
  /// call goes on to its end.
  func stop() {
    for run in halt() where !run.interruption.deliver() { run.interruption.cancellation.cancel() }
  }

  /// Begins no more, and leaves what is under way to itself.
  func abandon() {
    for run in halt() { run.abandon() }
  }

  private func halt() -> [Run] {
    state.withLock { state in
      state.isStopped = true
      return state.running.map(\.run)
    }
  }

  /// What can have become of an object, in words of data and of text.
  private enum Fate: String, CaseIterable {
    case done
    case failed
    /// It was left to itself.
    case unknown
    case notDone = "not-done"

    var title: String {
      switch self {
      case .done, .failed: rawValue
      case .unknown: "not known"
      case .notDone: "not done"
      }
    }
  }

  private var fates: [Fate] {
    let (done, failed, running) = state.withLock { ($0.done, $0.failed, Set($0.running.map(\.index))) }
    return labels.indices.map { index in
      done.contains(index)
        ? .done : failed.contains(index) ? .failed : running.contains(index) ? .unknown : .notDone
    }
  }

  /// What has become of all, for who has broken it off.
  var summary: String {
    let fates = fates
    return Fate.allCases.compactMap { fate in
      let names = zip(labels, fates).filter { $0.1 == fate }.map(\.0)
      if names.isEmpty { return fate == .done || fate == .notDone ? "\(fate.title): none" : nil }
      return "\(fate.title): \(names.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// The same as data.
  var outcomes: Value {
    .array(zip(labels, fates).map { ["name": .string($0), "outcome": .string($1.rawValue)] })
  }

  /// What has become of all, as the error of a command that Ctrl-C has broken off.
  var interruption: CommandFailure {
    var failure = CommandFailure(summary, code: .interrupted)
    failure.outcomes = outcomes
    return failure
  }
}

import CommandModel
import CommandOutput

/// What became of one of many objects.
enum BulkOutcome: Sendable {
  /// What the command printed on its way, what it gave, and the class of what it may have reported.
  case done(text: String, errors: String, Output, ExitCode)
  case failed(CommandFailure, text: String, errors: String)
  /// It was not begun, or was left to itself.
  case open

  var code: ExitCode {
    switch self {
    case .done(_, _, _, let code): code
    case .failed(let failure, _, _): failure.code
    case .open: .interrupted
    }
  }

  /// What the command gave; nil where it failed or was not run to its end.
  var output: Output? { if case .done(_, _, let output, _) = self { output } else { nil } }

  var isFailure: Bool { if case .failed = self { true } else { false } }
}

extension Sequence where Element == BulkOutcome {
  /// The class of all together: that which all have in common; else failure when all have failed, and a part when some
  /// have.
  var code: ExitCode {
    let codes = map(\.code)
    if codes.contains(.interrupted) { return .interrupted }
    let failures = codes.filter { $0 != .success }
    guard let first = failures.first else { return .success }
    guard failures.count == codes.count else { return .partial }
    return failures.allSatisfy { $0 == first } ? first : .failure
  }
}

/// Prints what becomes of many objects in their order, each as soon as those before it are settled.
struct BulkPrinter {
  private let run: Run
  private let labels: [String]
  private var settled: [Int: (outcome: BulkOutcome, duration: Duration)] = [:]
  private var next = 0
  private var lastUsageError: [String]?
  /// The output could not be written: nothing more is to begin.
  private(set) var failure: OutputError?

  init(_ run: Run, _ labels: [String]) {
    self.run = run
    self.labels = labels
  }

  /// Takes an outcome, and prints all whose turn has come.
  mutating func settle(_ index: Int, _ outcome: BulkOutcome, after duration: Duration) {
    settled[index] = (outcome, duration)
    while let (outcome, duration) = settled[next] {
      tell(outcome, of: labels[next])
      next += 1
      // The driver concludes the last one.
      if next < labels.count, outcome.isSettled, !run.wantsData { run.conclude(after: duration) }
    }
  }

  private mutating func tell(_ outcome: BulkOutcome, of label: String) {
    switch outcome {
    case .done(let text, let errors, let output, _):
      write(run.wantsData ? "" : text + run.text(of: output))
      run.gate.copyErrors(errors)
    case .failed(let failure, let text, let errors):
      write(run.wantsData ? "" : text)
      run.gate.copyErrors(errors)
      report(failure, of: label)
    case .open: break
    }
  }

  private mutating func write(_ text: String) {
    guard failure == nil, !text.isEmpty else { return }
    do {
      try run.gate.write { text }
    } catch let error as OutputError {
      failure = error
    } catch {
      // Nobody waits any more.
    }
  }

  /// What is wrong with the command line is wrong for all, and said once.
  private mutating func report(_ failure: CommandFailure, of label: String) {
    guard failure.code == .usage else {
      lastUsageError = nil
      run.errors.report(failure.about(label))
      return
    }
    if failure.allLines != lastUsageError { run.errors.report(failure) }
    lastUsageError = failure.allLines
  }
}

extension BulkOutcome {
  fileprivate var isSettled: Bool { if case .open = self { false } else { true } }
}

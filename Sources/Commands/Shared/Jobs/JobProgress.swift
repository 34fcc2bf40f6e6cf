import CommandOutput
import Libvirt
import Synchronization

/// How far a job is, in a unit of the job's own: bytes, as a rule.
struct JobProgress: Sendable, Equatable {
  var done: UInt64
  var total: UInt64

  /// `nil` where there is nothing to tell: without a total nothing is known.
  init?(remaining: UInt64, of total: UInt64) {
    guard total > 0 else { return nil }
    (done, self.total) = (total - min(remaining, total), total)
  }

  /// How much is done; 100 only when all is.
  var percent: Int {
    done == total ? 100 : min(99, Int(Double(done) / Double(total) * 100))
  }
}

extension Domain.JobInfo {
  /// How far a running job is; `nil` when there is none.
  var progress: JobProgress? { Self.progress(of: type, total: dataTotal, left: dataRemaining) }

  static func progress(of type: Domain.JobType, total: UInt64, left: UInt64) -> JobProgress? {
    guard type == .bounded || type == .unbounded else { return nil }
    return JobProgress(remaining: left, of: total)
  }
}

extension Domain.BlockJobInfo {
  /// How far the job is.
  var progress: JobProgress? { JobProgress(remaining: end - min(current, end), of: end) }
}

/// How people see how far a job is.
enum JobDisplay: Sendable {
  /// A line of percents, whatever standard error is: what `--verbose` asks for.
  case line(JobLine)
  /// A bar on a terminal, with amounts and rate.
  case bar(Progress)

  func show(_ progress: JobProgress) {
    switch self {
    // The end is only told when the call has told it.
    case .line(let line): line.show(min(progress.percent, 99))
    case .bar(let bar): bar.update(progress.done, of: progress.total)
    }
  }

  /// The job has ended well.
  func complete() {
    switch self {
    case .line(let line): line.show(100)
    case .bar(let bar): bar.finish()
    }
  }

  /// The job has ended badly.
  ///
  /// - Parameter endsLine: whether the error that follows gets a line of its own.
  func fail(endsLine: Bool) {
    switch self {
    case .line(let line): if endsLine { line.end() }
    case .bar(let bar): bar.finish()
    }
  }
}

/// The line that tells how far a job is, drawn over itself: `Save: [ 42 %]`.
final class JobLine: Sendable {
  private let title: String
  private let gate: Gate
  private let isShown = Atomic<Bool>(false)

  init(title: String, gate: Gate) {
    self.title = title
    self.gate = gate
  }

  func show(_ percent: Int) {
    isShown.store(true, ordering: .relaxed)
    draw("\r\(title): [\("\(percent)".leftPadded(to: 3)) %]")
  }

  /// Ends the line, if there is one.
  func end() {
    if isShown.exchange(false, ordering: .relaxed) { draw("\n") }
  }

  private func draw(_ text: String) { gate.draw(text) }
}

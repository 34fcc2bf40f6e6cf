import CommandOutput
import Libvirt
import Platform
import Synchronization

/// Watches a job of a domain while the call that does it blocks: shows how far it is, and aborts
/// it on Ctrl-C.
///
/// The call stays on the command's thread, and a second thread asks for the job. However fast the call ends,
/// nobody is left waiting.
struct JobWatch {
  /// What there is to do with the job from beside.
  struct Job: Sendable {
    /// How much is done; `nil` when there is nothing to tell.
    var percent: @Sendable () -> Int?
    /// Asks for the end of the job, and returns when the daemon has heard it.
    var abort: @Sendable () -> Void
  }

  let run: Run
  let job: Job
  /// What the job does, as the progress line begins: `Save`.
  let title: String
  /// Whether to show how far the job is.
  let showsProgress: Bool
  /// How long a daemon may take to hear that the job is to end.
  var patience = Duration.seconds(2)

  private let isAborted = Mark()

  /// How often the job is asked for, in milliseconds.
  private static let interval: Int32 = 500

  init(run: Run, job: Job, title: String, showsProgress: Bool) {
    self.run = run
    self.job = job
    self.title = title
    self.showsProgress = showsProgress
  }

  init(run: Run, domain: Domain, title: String, showsProgress: Bool) {
    let job = Job(percent: { (try? domain.jobInfo)?.percent }, abort: { try? domain.abortJob() })
    self.init(run: run, job: job, title: title, showsProgress: showsProgress)
  }

  /// Runs the call under a sentence of the command's own; a job that Ctrl-C has aborted is of class
  /// `.interrupted`.
  func run<Result>(failing sentence: @autoclosure () -> String, _ call: () throws -> Result) throws -> Result
  {
    do {
      return try run(call)
    } catch let error as LibvirtError {
      throw CommandFailure(sentence(), because: error, code: isAborted.value ? .interrupted : nil)
    }
  }

  /// Runs the call. Ctrl-C asks libvirt to abort the job, so that the call throws; a second Ctrl-C
  /// does not wait.
  func run<Result>(_ call: () throws -> Result) throws -> Result {
    let (job, isAborted, interruption) = (job, isAborted, run.interruption)
    let patience = patience
    return try interruption.handled(once: true) {
      isAborted.set()
      // The driver's thread has to stay free, whatever the daemon does.
      let answered = Semaphore()
      Worker.start {
        job.abort()
        answered.signal()
      }
      // A daemon that does not even answer this will not end the call either.
      Worker.start { if !answered.wait(until: .now.advanced(by: patience)) { interruption.insist() } }
    } _: {
      showsProgress && !run.settings.format.hasErrorObjects ? try watched(call) : try call()
    }
  }

  private func watched<Result>(_ call: () throws -> Result) throws -> Result {
    let line = JobLine(title: title, gate: run.gate)
    let (stop, stopped) = (WakePipe(), Semaphore())
    let job = job
    Worker.start {
      while !stop.wait(milliseconds: Self.interval) {
        if let percent = job.percent() { line.show(percent) }
      }
      stopped.signal()
    }
    let outcome = Swift.Result(catching: call)
    stop.wake()
    stopped.wait()
    switch outcome {
    case .success: line.show(100)
    case .failure: if run.persona.endsProgressBeforeErrors { line.end() }
    }
    return try outcome.get()
  }
}

/// Something that happens at most once, on whatever thread.
private final class Mark: Sendable {
  private let flag = Atomic<Bool>(false)
  var value: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
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

extension Domain.JobInfo {
  /// How much of a running job is done; at most 99 as long as it runs, `nil` when there is none.
  var percent: Int? { Self.percent(of: type, total: dataTotal, left: dataRemaining) }

  static func percent(of type: Domain.JobType, total: UInt64, left: UInt64) -> Int? {
    guard type == .bounded || type == .unbounded, total > 0 else { return nil }
    let done = total - min(left, total)
    return min(99, Int(Double(done) / Double(total) * 100))
  }
}

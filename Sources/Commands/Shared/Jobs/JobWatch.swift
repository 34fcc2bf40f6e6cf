import CommandOutput
import Libvirt
import Platform
import Synchronization

/// Watches a job of a domain while the call that does it blocks, or waits for its end: shows how far it is, aborts it
/// on Ctrl-C, and does something about it when it takes too long.
///
/// The call stays on the command's thread, and a second thread asks for the job. However fast the call ends,
/// nobody is left waiting.
struct JobWatch {
  /// What there is to do with the job from beside.
  struct Job: Sendable {
    /// How much is done; `nil` when there is nothing to tell.
    var progress: @Sendable () -> JobProgress?
    /// Asks for the end of the job, and returns when the daemon has heard it.
    var abort: @Sendable () -> Void
  }

  /// What is done once about a job that takes longer than it may, on a thread of its own.
  struct Limit: Sendable {
    var time: Duration
    var action: @Sendable () -> Void
  }

  let run: Run
  let job: Job
  /// What the job does, as the progress line begins: `Save`.
  let title: String
  /// Whether to show how far the job is in percent, even where nobody sits at a terminal.
  let showsProgress: Bool
  /// What to do when the job takes long; `nil` to let it.
  var limit: Limit?
  /// What the user has to know of the job when the run is left behind.
  var afterword: String?
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
    let job = Job(progress: { (try? domain.jobInfo)?.progress }, abort: { try? domain.abortJob() })
    self.init(run: run, job: job, title: title, showsProgress: showsProgress)
    afterword = "the job may go on; see domjobinfo and domjobabort"
  }

  /// Runs the call under a sentence of the command's own, if there is one; a job that Ctrl-C has aborted is of class
  /// `.interrupted`.
  func run<Result>(
    failing sentence: @autoclosure () -> String?, _ call: () throws -> Result
  ) throws -> Result {
    do {
      return try run(call)
    } catch let error as LibvirtError {
      var failure = CommandFailure(because: error, code: isAborted.value ? .interrupted : nil)
      failure.lines = sentence().map { [$0] } ?? []
      throw failure
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
      let note = afterword.map(run.keep)
      // Who has left the run behind is told of it.
      defer { if let note { try? run.gate.pass { run.forget(note) } } }
      let display = display
      return display == nil && limit == nil ? try call() : try watched(call, by: display)
    }
  }

  private func watched<Result>(_ call: () throws -> Result, by display: JobDisplay?) throws -> Result {
    let (stop, stopped) = (WakePipe(), Semaphore())
    let (job, limit) = (job, limit)
    Worker.start {
      Self.watch(job, limit, display, until: stop)
      stopped.signal()
    }
    let outcome = Swift.Result(catching: call)
    stop.wake()
    stopped.wait()
    switch outcome {
    case .success where !isAborted.value: display?.complete()
    case .success, .failure: display?.fail(endsLine: run.persona.endsProgressBeforeErrors)
    }
    return try outcome.get()
  }

  /// Looks after the job until `stop` is woken.
  private static func watch(_ job: Job, _ limit: Limit?, _ display: JobDisplay?, until stop: WakePipe) {
    let start = ContinuousClock.now
    var limit = limit
    while !stop.wait(milliseconds: pause(before: limit, since: start)) {
      if let due = limit, start.duration(to: .now) >= due.time {
        limit = nil
        due.action()
      }
      if let display, let progress = job.progress() { display.show(progress) }
    }
  }

  /// How long to wait before the next look: no longer than the job may take.
  private static func pause(before limit: Limit?, since start: ContinuousClock.Instant) -> Int32 {
    guard let limit else { return interval }
    let left = (limit.time - start.duration(to: .now)) / .milliseconds(1)
    return Int32(min(Double(interval), max(0, left.rounded(.up))))
  }

  /// What shows how far the job is: a line when it is asked for, else by our own name a bar on a terminal.
  private var display: JobDisplay? {
    if showsProgress { return .line(JobLine(title: title, gate: run.gate)) }
    guard run.showsBars else { return nil }
    return .bar(run.gate.progress(title, total: nil))
  }
}

extension Run {
  /// Whether long work shows how far it is, unasked.
  var showsBars: Bool { drawsProgress && !settings.isQuiet && persona.showsProgress }
}

/// Something that happens at most once, on whatever thread.
private final class Mark: Sendable {
  private let flag = Atomic<Bool>(false)
  var value: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
}

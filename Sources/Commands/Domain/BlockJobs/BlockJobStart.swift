import CommandModel
import CommandOutput
import Libvirt

/// Starts a job on a disk, waits for it if that is asked for, and tells what has come of it.
struct BlockJobStart {
  let run: Run
  let domain: Domain
  /// The disk as it was typed: its target or its source.
  let disk: String
  let type: Domain.BlockJobType
  /// What the job does, as sentences begin: `Copy`.
  let verb: String
  /// How the progress line begins.
  let title: String
  let waiting: BlockJobWaiting
  let limit: Duration?

  /// Does it.
  ///
  /// - Parameters:
  ///   - start: the call that starts the job.
  ///   - finish: what is done when the job is done or ready; gives the sentence that tells of it.
  func output(startedBy start: () throws -> Void, finishedBy finish: () throws -> String) throws -> Output {
    // The disk's source may be another one afterwards.
    let target = run.wantsData ? domain.target(ofDisk: disk) : disk
    guard waiting.isAsked else {
      try start()
      return try change("\(type.text) started", "started", target)
        .replacingText(with: .extra("\(type.text) started"))
    }
    let wait = BlockJobWait(
      run: run, domain: domain, disk: disk, title: title, showsProgress: waiting.verbose, limit: limit,
      abortion: waiting.abortion)
    let end = try wait.end(ofJobStartedBy: start)
    switch end {
    case .completed, .ready:
      let isEnded = end == .completed || waiting.pivots || waiting.keeps
      let sentence = try finish()
      return try change(sentence, isEnded ? "completed" : "ready", target)
        .replacingText(with: .extra("\n\(sentence)"))
    case .failed: return try failure("\(verb) failed", .failure)
    case .aborted(let code): return try failure("\(verb) aborted", code)
    }
  }

  /// Ends a job that is ready.
  ///
  /// - Parameter kept: the sentence for a job that is ended without a pivot.
  func finish(kept: String, ready: String) throws -> String {
    if waiting.pivots {
      try attempt("failed to pivot job for disk \(disk)") {
        try domain.abortBlockJob(disk, waiting.abortion.union(.pivot))
      }
      return "Successfully pivoted"
    }
    guard waiting.keeps else { return ready }
    try attempt("failed to finish job for disk \(disk)") {
      try domain.abortBlockJob(disk, waiting.abortion)
    }
    return kept
  }

  private func change(_ sentence: String, _ status: String, _ target: String) throws -> Output {
    .change(
      sentence, of: try domain.identity,
      ["target": .string(target), "type": Value(type.name), "status": .string(status)])
  }

  /// virsh tells of it on standard output, and fails; programs get an error.
  private func failure(_ sentence: String, _ code: ExitCode) throws -> Output {
    guard !run.wantsData else { throw CommandFailure(sentence, code: code) }
    run.resultCode = code
    return .remark(.extra("\n\(sentence)"))
  }
}

extension BlockJobWaiting {
  /// How a job is aborted or ended.
  var abortion: Domain.BlockJobAbortFlags { aborts ? .async : [] }
}

extension Domain {
  /// The target of the disk that a word names by its target or by its source; the word itself when there is none.
  func target(ofDisk word: String) -> String {
    let disk = try? disks().first { $0.target == word || $0.source == word }
    return disk?.target ?? word
  }
}

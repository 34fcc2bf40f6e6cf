import CommandModel
import Libvirt
import Platform
import Synchronization

/// How a job on a disk came to its end, or to where it needs a decision.
enum BlockJobEnd: Sendable, Equatable {
  case completed
  /// Source and destination are equal, and are kept so until somebody ends the job.
  case ready
  case failed
  /// Somebody has aborted it; the class says who: `.interrupted`, `.deadlinePassed`, or another client.
  case aborted(ExitCode)
}

/// Waits for a job on a disk: by events, with a look now and then.
///
/// It listens before the job starts, so that a job may end at any moment. Ctrl-C and the limit abort the job.
struct BlockJobWait {
  let run: Run
  let domain: Domain
  /// The disk as it was typed.
  let disk: String
  /// How the progress line begins.
  let title: String
  let showsProgress: Bool
  let limit: Duration?
  /// How the job is aborted.
  let abortion: Domain.BlockJobAbortFlags

  /// How often the job is looked at.
  private static let interval = Duration.milliseconds(500)
  /// For how many looks a job may be gone before its end is told.
  private static let patience = 6

  /// Starts a job and waits for it.
  ///
  /// - Throws: what `start` throws; `CommandFailure` when the job cannot be asked for or not be aborted.
  func end(ofJobStartedBy start: () throws -> Void) throws -> BlockJobEnd {
    let news = BlockJobNews()
    let subscriptions = try subscribe(news)
    defer { subscriptions.forEach { $0.cancel() } }
    try start()
    do {
      return try watch(news).run {
        try run.interruption.cancellation.handled(by: { news.post(.abandoned) }) {
          try wait(for: news, hearsAll: subscriptions.count == Self.events.count)
        }
      }
    } catch let end as BadEnd {
      return end.end
    }
  }

  /// One tells of the disk by its source, the other by its target.
  private static let events: [Domain.EventID] = [.blockJob, .blockJob2]

  private func subscribe(_ news: BlockJobNews) throws -> [EventSubscription] {
    let connection = try run.connection()
    let disk = disk
    return Self.events.compactMap { event in
      // Without events the job is looked at.
      try? connection.subscribe(to: event, of: domain) { event in
        guard case .blockJob(disk, _, let status) = event.payload else { return }
        news.post(.told(status))
      }
    }
  }

  private func watch(_ news: BlockJobNews) -> JobWatch {
    let (domain, disk, abortion) = (domain, disk, abortion)
    let abort: @Sendable (ExitCode) -> Void = { reason in
      news.blame(reason)
      do throws(LibvirtError) {
        try domain.abortBlockJob(disk, abortion)
        news.post(.told(.canceled))
      } catch {
        news.post(.notAborted(error))
      }
    }
    let job = JobWatch.Job(progress: { news.progress }, abort: { abort(.interrupted) })
    var watch = JobWatch(run: run, job: job, title: title, showsProgress: showsProgress)
    watch.limit = limit.map { JobWatch.Limit(time: $0) { abort(.deadlinePassed) } }
    watch.afterword = "the job on disk '\(disk)' goes on; see blockjob"
    return watch
  }

  /// Waits for the end; a bad one is thrown, so that no progress is shown as complete.
  private func wait(for news: BlockJobNews, hearsAll: Bool) throws -> BlockJobEnd {
    var looksInVain = 0
    while true {
      let info = try attempt("failed to query job for disk \(disk)") { try domain.blockJobInfo(disk) }
      news.note(info?.progress)
      looksInVain = info == nil ? looksInVain + 1 : 0
      if !hearsAll, let end = Self.end(seenIn: info) { return end }
      guard looksInVain < Self.patience else {
        throw CommandFailure("the job on disk '\(disk)' is gone, and nothing told how it ended")
      }
      switch news.next(until: .now.advanced(by: Self.interval)) {
      case .told(let status): return try end(toldBy: status, news)
      case .notAborted(let error):
        throw CommandFailure("failed to abort job for disk '\(disk)'", because: error)
      case .abandoned: throw RunAbandoned()
      case nil: break
      }
    }
  }

  /// What a look tells where no events come.
  private static func end(seenIn info: Domain.BlockJobInfo?) -> BlockJobEnd? {
    guard let info else { return .completed }
    let isTwoPhase = info.type == .copy || info.type == .activeCommit
    return isTwoPhase && info.end > 0 && info.current == info.end ? .ready : nil
  }

  private func end(
    toldBy status: Connection.DomainEventBlockJobStatus, _ news: BlockJobNews
  ) throws -> BlockJobEnd {
    switch status {
    case .completed: return .completed
    case .ready: return .ready
    case .canceled: throw BadEnd(end: .aborted(news.culprit ?? .failure))
    default: throw BadEnd(end: .failed)
    }
  }

  private struct BadEnd: Error {
    let end: BlockJobEnd
  }
}

/// What is known of a job on a disk, between the threads that hear of it and the one that waits.
private final class BlockJobNews: Sendable {
  enum Item {
    case told(Connection.DomainEventBlockJobStatus)
    case notAborted(LibvirtError)
    case abandoned
  }

  private struct State {
    var items: [Item] = []
    var progress: JobProgress?
    var culprit: ExitCode?
  }

  private let state = Mutex(State())
  private let arrived = Semaphore()

  func post(_ item: Item) {
    state.withLock { $0.items.append(item) }
    arrived.signal()
  }

  /// The next item; `nil` when none came in time.
  func next(until deadline: ContinuousClock.Instant) -> Item? {
    guard arrived.wait(until: deadline) else { return nil }
    return state.withLock { $0.items.removeFirst() }
  }

  /// How far the job was when it was last looked at.
  var progress: JobProgress? { state.withLock(\.progress) }

  func note(_ progress: JobProgress?) { state.withLock { $0.progress = progress } }

  /// Why the job is aborted; `nil` when nobody here has asked for it.
  var culprit: ExitCode? { state.withLock(\.culprit) }

  func blame(_ reason: ExitCode) { state.withLock { $0.culprit = $0.culprit ?? reason } }
}

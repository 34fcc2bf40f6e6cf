import Platform
import Synchronization

/// What completion has asked for lately, and what it is still waiting for, in a session.
///
/// What was just seen is not asked for again; it is forgotten after some seconds, since others change things too, and at
/// once when a command of the session may have changed something. A question that is not answered in time goes on: the
/// next Tab finds its answer, or waits for the same one. So a host that hangs costs one thread for each question,
/// however often it is asked.
final class CompletionMemory: Sendable {
  /// What a question is about.
  struct Key: Hashable {
    var subject: String
    /// The values that the line has given, which an answer may depend on.
    var values: [String: String] = [:]
  }

  /// The answer has not come in time.
  struct Late: Error {}

  private struct State {
    var entries: [Key: any Entry] = [:]
    var host: Host?
    var companion: Host?
  }

  /// How long an answer counts.
  private let lifetime: Duration
  /// How long an answer is waited for, by one Tab after the other, before the question is asked again.
  private static let patience = Duration.seconds(30)
  private let state = Mutex(State())

  init(lifetime: Duration = .seconds(5)) { self.lifetime = lifetime }

  /// The answer to a question: the one that is known, or else the one that `ask` gives before `end`.
  ///
  /// - Parameters:
  ///   - isKept: whether the answer counts for a while.
  ///   - ask: called on a thread of its own, which may never come back; `nil` is no answer.
  /// - Throws: ``Late``.
  func answer<Answer: Sendable>(
    to key: Key, isKept: Bool = true, until end: ContinuousClock.Instant,
    _ ask: @escaping @Sendable () -> Answer?
  ) throws(Late) -> Answer? {
    let question = state.withLock { state in
      if let known = state.entries[key] as? Question<Answer>, known.counts(keptFor: isKept ? lifetime : .zero)
      {
        return known
      }
      let question = Question(patience: Self.patience, ask)
      state.entries[key] = question
      return question
    }
    guard let answer = question.answer.value(until: end) else { throw Late() }
    return answer.value
  }

  /// Whether anything was asked since it was empty: outside sessions nothing ever is.
  var isInUse: Bool { state.withLock { !$0.entries.isEmpty || $0.companion != nil } }

  /// Something may have changed. Answers to what was asked before are of no use either, and a connection that the session
  /// has done with is not held any longer.
  func forget() {
    let last = state.withLock { state in
      defer { state = State() }
      return state.companion
    }
    last?.link.abandon()
  }

  /// The host as completion asks it: with the connection of the session where that has one, or else with one of its own,
  /// which is kept for the next Tab. Nothing is said of it when that is lost.
  func companion(of host: Host) -> Host {
    let connection = host.link.open
    let (companion, last) = state.withLock { state in
      if state.host === host, let companion = state.companion, !companion.link.isLost,
        connection == nil || companion.link.last === connection
      {
        return (companion, nil as Host?)
      }
      let last = state.companion
      if state.host !== host { state.entries = [:] }
      let companion = host.companion(with: connection)
      (state.host, state.companion) = (host, companion)
      return (companion, last)
    }
    // Letting go of a connection may take as long as the other end likes.
    last?.link.abandon()
    return companion
  }
}

/// A question of any kind.
private protocol Entry: Sendable {}

/// A question that was asked, and its answer, once that is there.
private final class Question<Answer: Sendable>: Entry {
  /// An answer, or that there is none, and since when.
  struct Outcome: Sendable {
    var value: Answer?
    var time: ContinuousClock.Instant
  }

  let answer: Pending<Outcome>
  private let end: ContinuousClock.Instant

  init(patience: Duration, _ ask: @escaping @Sendable () -> Answer?) {
    end = .now.advanced(by: patience)
    answer = Pending { Outcome(value: ask(), time: .now) }
  }

  /// Whether nobody has to ask again. That nothing was found out does not count.
  func counts(keptFor lifetime: Duration) -> Bool {
    guard let outcome = answer.value(until: .now) else { return .now < end }
    return outcome.value != nil && outcome.time.advanced(by: lifetime) > .now
  }
}

import CommandModel
import Synchronization

/// One piece of supervised work: how it ended, or that nobody waits for it any more.
final class SupervisedWork: Sendable {
  private struct State {
    var code = ExitCode.success
    var isAbandoned = false
  }

  private let state = Mutex(State())

  var code: ExitCode { state.withLock(\.code) }
  var isAbandoned: Bool { state.withLock(\.isAbandoned) }

  func finish(_ code: ExitCode) { state.withLock { $0.code = code } }

  func abandon() { state.withLock { $0.isAbandoned = true } }
}

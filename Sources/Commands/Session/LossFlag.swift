import Libvirt
import Synchronization

/// Whether a connection has been lost: set by libvirt's event loop, read by the thread that runs commands.
final class LossFlag: Sendable {
  private let flag = Atomic(false)
  private let observer = Mutex<(@Sendable () -> Void)?>(nil)

  var value: Bool {
    get { flag.load(ordering: .acquiring) }
    set { flag.store(newValue, ordering: .releasing) }
  }

  /// Who is to be told of a loss at once, on the thread that notices it.
  func setObserver(_ body: (@Sendable () -> Void)?) { observer.withLock { $0 = body } }

  /// Tells the observer.
  func notify() { observer.withLock { $0 }?() }
}

extension Connection.CloseReason {
  /// Why the connection ended; `nil` when we asked for it.
  var text: String? {
    switch self {
    case .error: "I/O error"
    case .eof: "end of file"
    case .keepalive: "keepalive timeout"
    default: nil
    }
  }
}

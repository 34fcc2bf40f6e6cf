import Libvirt
import Synchronization

/// Whether a connection has been lost: set by libvirt's event loop, read by the thread that runs commands.
final class LossFlag: Sendable {
  private let flag = Atomic(false)

  var value: Bool {
    get { flag.load(ordering: .acquiring) }
    set { flag.store(newValue, ordering: .releasing) }
  }
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

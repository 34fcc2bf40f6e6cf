import Libvirt

extension Domain.StateReason {
  /// The words of virsh.
  var text: String {
    switch self {
    case .running(.wakeup): "event wakeup"
    case .running(.postcopy), .paused(.postcopy): "post-copy"
    case .running(.postcopyFailed), .paused(.postcopyFailed): "post-copy failed"
    case .paused(.migration): "migrating"
    case .paused(.save): "saving"
    case .paused(.dump): "dumping"
    case .paused(.ioerror): "I/O error"
    case .paused(.snapshot): "creating snapshot"
    default: word.split(separator: "-").joined(separator: " ")
    }
  }

  /// The word in data: lower case, with hyphens, equal in every locale.
  var word: String { name ?? "unknown" }
}

import CommandOutput
import Libvirt

extension Domain.State {
  /// The words of virsh.
  var text: String {
    switch self {
    case .running: "running"
    case .blocked: "idle"
    case .paused: "paused"
    case .shutdown: "in shutdown"
    case .shutoff: "shut off"
    case .crashed: "crashed"
    case .pmsuspended: "pmsuspended"
    default: "no state"
    }
  }

  /// The word in data: lower case, with hyphens, equal in every locale.
  var word: String { name ?? "unknown" }

  /// How a listing dresses the state.
  var style: Style {
    switch self {
    case .running, .blocked: .ok
    case .paused, .pmsuspended, .shutdown: .warning
    case .crashed: .error
    default: .muted
    }
  }
}

import Libvirt
import Platform

/// What a user can do about an error of libvirt.
enum Hint {
  static func text(for error: LibvirtError) -> String? {
    switch error.code {
    case .operationDenied: "the connection is read-only; leave out -r, or use 'connect URI'"
    case .authFailed, .authUnavailable, .authCancelled:
      "check the credentials, auth.conf, or the polkit rules of the host"
    case .noConnect: "see the URI: vireo -c URI, LIBVIRT_DEFAULT_URI, or uri_default in libvirt.conf"
    case .systemError where error.domain == .rpc: "is the daemon running, and is the URI right? (-c URI)"
    case .agentUnresponsive, .agentUnsynced:
      "the agent in the guest has to answer: install qemu-guest-agent there, or wait until the guest has started"
    default: nil
    }
  }
}

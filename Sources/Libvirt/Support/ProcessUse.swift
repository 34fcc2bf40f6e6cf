import Synchronization

/// What this process uses libvirt for.
///
/// libvirt and libvirt-admin both enter the same types in GObject's one table, and the second to do so gets none: a
/// process can have connections of one kind only.
package enum ProcessUse: Sendable {
  case hypervisors, administration

  private static let chosen = Mutex<ProcessUse?>(nil)

  /// Chooses, for good; throws `noSupport` where the other has been chosen.
  package static func claim(_ use: ProcessUse) throws(LibvirtError) {
    let first = chosen.withLock { chosen in
      if chosen == nil { chosen = use }
      return chosen
    }
    guard first == use else {
      throw LibvirtError(
        code: .noSupport,
        message: "libvirt cannot work on a hypervisor and administer a daemon in one process: use another")
    }
  }
}

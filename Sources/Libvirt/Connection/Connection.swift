import CLibvirt

/// A connection to a hypervisor.
///
/// C: virConnectPtr.
public final class Connection: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virConnectClose($0) }
  }
}

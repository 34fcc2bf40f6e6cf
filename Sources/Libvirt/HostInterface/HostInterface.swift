import CLibvirt

/// A network interface of the host.
///
/// C: virInterfacePtr.
public final class HostInterface: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virInterfaceFree($0) }
  }
}

import CLibvirt

/// A device of the host.
///
/// C: virNodeDevicePtr.
public final class NodeDevice: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virNodeDeviceFree($0) }
  }
}

import CLibvirt

/// A virtual network.
///
/// C: virNetworkPtr.
public final class Network: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virNetworkFree($0) }
  }
}

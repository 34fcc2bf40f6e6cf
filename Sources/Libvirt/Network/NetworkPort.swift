import CLibvirt

/// A port of a virtual network, where one guest interface is plugged in.
///
/// C: virNetworkPortPtr.
public final class NetworkPort: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virNetworkPortFree($0) }
  }
}

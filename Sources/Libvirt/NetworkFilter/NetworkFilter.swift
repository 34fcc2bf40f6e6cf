import CLibvirt

/// A network filter: firewall rules that guest interfaces refer to by name.
///
/// C: virNWFilterPtr.
public final class NetworkFilter: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virNWFilterFree($0) }
  }
}

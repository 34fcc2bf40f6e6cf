import CLibvirt

/// The use of a network filter by one network device of the host.
///
/// C: virNWFilterBindingPtr.
public final class NetworkFilterBinding: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virNWFilterBindingFree($0) }
  }
}

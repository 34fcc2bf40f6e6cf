import CLibvirt

/// A virtual machine.
///
/// C: virDomainPtr.
public final class Domain: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virDomainFree($0) }
  }
}

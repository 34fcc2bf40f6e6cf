import CLibvirt

/// A secret, such as the passphrase of an encrypted volume.
///
/// C: virSecretPtr.
public final class Secret: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virSecretFree($0) }
  }
}

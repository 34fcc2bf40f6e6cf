import CLibvirt

/// A storage pool: a place that volumes are allocated from.
///
/// C: virStoragePoolPtr.
public final class StoragePool: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virStoragePoolFree($0) }
  }
}

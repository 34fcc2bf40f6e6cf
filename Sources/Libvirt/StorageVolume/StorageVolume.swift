import CLibvirt

/// A volume of a storage pool: a disk image, a partition, a logical volume.
///
/// C: virStorageVolPtr.
public final class StorageVolume: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virStorageVolFree($0) }
  }
}

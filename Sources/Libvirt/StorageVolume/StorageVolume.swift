import CLibvirt

/// A volume of a storage pool: a disk image, a partition, a logical volume.
///
/// C: virStorageVolPtr.
public final class StorageVolume: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virStorageVolGetConnect(pointer)) { virStorageVolFree($0) }
  }
}

extension StorageVolume {
  /// The name, unique in its pool. Needs no round trip.
  ///
  /// C: virStorageVolGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virStorageVolGetName") { virStorageVolGetName(pointer) }
    }
  }

  /// The key, unique on its host and unchanged as long as the volume lives. Needs no round trip.
  ///
  /// C: virStorageVolGetKey.
  public var key: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virStorageVolGetKey") { virStorageVolGetKey(pointer) }
    }
  }

  /// The path on the host, where a guest's disk can refer to it.
  ///
  /// Throws when the volume is gone. C: virStorageVolGetPath.
  public var path: String {
    get throws(LibvirtError) {
      try Call.checkString("virStorageVolGetPath") { virStorageVolGetPath(pointer) }
    }
  }

  /// The connection that the object belongs to. Needs no round trip.
  ///
  /// C: virStorageVolGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(
        borrowing: try Call.checkNull("virStorageVolGetConnect") { virStorageVolGetConnect(pointer) })
    }
  }

  /// The pool that the volume is in.
  ///
  /// Throws when the volume is gone. C: virStoragePoolLookupByVolume.
  public var storagePool: StoragePool {
    get throws(LibvirtError) {
      StoragePool(
        owning: try Call.checkNull("virStoragePoolLookupByVolume") { virStoragePoolLookupByVolume(pointer) })
    }
  }

  /// Kind and sizes of a volume.
  ///
  /// C: virStorageVolInfo.
  public struct Info: Hashable, Sendable {
    /// What the volume is: a file, a device, a directory, ...
    public var kind: Kind
    /// The size that a guest sees, in bytes.
    public var capacity: UInt64
    /// What it takes up on the host, in bytes; with `InfoFlags.getPhysical` its physical size.
    public var allocation: UInt64

    init(copying info: virStorageVolInfo) {
      kind = Kind(rawValue: UInt32(bitPattern: info.type))
      capacity = info.capacity
      allocation = info.allocation
    }
  }

  /// Kind and sizes of the volume.
  ///
  /// Throws when the volume is gone. C: virStorageVolGetInfo.
  public var info: Info {
    get throws(LibvirtError) {
      var info = virStorageVolInfo()
      try Call.check("virStorageVolGetInfo") { virStorageVolGetInfo(pointer, &info) }
      return Info(copying: info)
    }
  }

  /// Kind and sizes of the volume, counted as the flags say.
  ///
  /// Throws when the volume is gone or the driver knows no flags. C: virStorageVolGetInfoFlags.
  public func info(_ flags: InfoFlags) throws(LibvirtError) -> Info {
    var info = virStorageVolInfo()
    try Call.check("virStorageVolGetInfoFlags") { virStorageVolGetInfoFlags(pointer, &info, flags.rawValue) }
    return Info(copying: info)
  }

  /// The description in XML.
  ///
  /// Throws when the object is gone. C: virStorageVolGetXMLDesc.
  public func xmlDescription() throws(LibvirtError) -> String {
    try Call.checkString("virStorageVolGetXMLDesc") { virStorageVolGetXMLDesc(pointer, 0) }
  }
}

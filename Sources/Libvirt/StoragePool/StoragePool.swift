import CLibvirt

/// A storage pool: a place that volumes are allocated from.
///
/// C: virStoragePoolPtr.
public final class StoragePool: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virStoragePoolGetConnect(pointer)) { virStoragePoolFree($0) }
  }
}

extension StoragePool {
  /// The name, unique on its connection. Needs no round trip.
  ///
  /// C: virStoragePoolGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virStoragePoolGetName") { virStoragePoolGetName(pointer) }
    }
  }

  /// The UUID, in lower case with hyphens. Needs no round trip.
  ///
  /// C: virStoragePoolGetUUIDString.
  public var uuid: String {
    get throws(LibvirtError) {
      try readUUID("virStoragePoolGetUUIDString") { virStoragePoolGetUUIDString(pointer, $0) }
    }
  }

  /// The connection that the object belongs to. Needs no round trip.
  ///
  /// C: virStoragePoolGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(
        borrowing: try Call.checkNull("virStoragePoolGetConnect") { virStoragePoolGetConnect(pointer) })
    }
  }

  /// Whether the pool runs.
  ///
  /// Throws when the object is gone. C: virStoragePoolIsActive.
  public var isActive: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virStoragePoolIsActive") { virStoragePoolIsActive(pointer) }
    }
  }

  /// Whether the pool has a definition that outlives a stop.
  ///
  /// Throws when the object is gone. C: virStoragePoolIsPersistent.
  public var isPersistent: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virStoragePoolIsPersistent") { virStoragePoolIsPersistent(pointer) }
    }
  }

  /// State and sizes of a pool.
  ///
  /// C: virStoragePoolInfo.
  public struct Info: Hashable, Sendable {
    /// What the pool does.
    public var state: State
    /// The size, in bytes.
    public var capacity: UInt64
    /// What volumes take up, in bytes.
    public var allocation: UInt64
    /// What is free, in bytes.
    public var available: UInt64
  }

  /// State and sizes of the pool.
  ///
  /// Throws when the pool is gone. C: virStoragePoolGetInfo.
  public var info: Info {
    get throws(LibvirtError) {
      var info = virStoragePoolInfo()
      try Call.check("virStoragePoolGetInfo") { virStoragePoolGetInfo(pointer, &info) }
      return Info(
        state: State(rawValue: UInt32(bitPattern: info.state)), capacity: info.capacity,
        allocation: info.allocation, available: info.available)
    }
  }

  /// The description in XML: of the running pool, or of its definition with `.inactive`.
  ///
  /// Throws when the object is gone. C: virStoragePoolGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virStoragePoolGetXMLDesc") { virStoragePoolGetXMLDesc(pointer, flags.rawValue) }
  }
}

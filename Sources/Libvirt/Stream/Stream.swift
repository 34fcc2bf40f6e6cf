import CLibvirt

/// A channel for bulk data between this program and the hypervisor: volume contents, consoles, screenshots.
///
/// C: virStreamPtr.
public final class Stream: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virStreamFree($0) }
  }

  /// Makes a stream that is not yet bound to any data; a call such as `StorageVolume.upload` binds it.
  ///
  /// Throws when the connection is closed. C: virStreamNew.
  public convenience init(_ connection: Connection, flags: Flags = []) throws(LibvirtError) {
    self.init(
      owning: try Call.checkNull("virStreamNew") { virStreamNew(connection.pointer, flags.rawValue) })
  }
}

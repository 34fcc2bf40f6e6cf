import CLibvirt

/// A network filter: firewall rules that guest interfaces refer to by name.
///
/// C: virNWFilterPtr.
public final class NetworkFilter: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  /// Takes over a reference; C does not tell which connection the object is on.
  init(owning pointer: OpaquePointer, on connection: OpaquePointer?) {
    handle = Handle(owning: pointer, on: connection) { virNWFilterFree($0) }
  }
}

extension NetworkFilter {
  /// The name, unique on its connection. Needs no round trip.
  ///
  /// C: virNWFilterGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virNWFilterGetName") { virNWFilterGetName(pointer) }
    }
  }

  /// The UUID, in lower case with hyphens. Needs no round trip.
  ///
  /// C: virNWFilterGetUUIDString.
  public var uuid: String {
    get throws(LibvirtError) {
      try readUUID("virNWFilterGetUUIDString") { virNWFilterGetUUIDString(pointer, $0) }
    }
  }

  /// The description in XML.
  ///
  /// Throws when the object is gone. C: virNWFilterGetXMLDesc.
  public func xmlDescription() throws(LibvirtError) -> String {
    try Call.checkString("virNWFilterGetXMLDesc") { virNWFilterGetXMLDesc(pointer, 0) }
  }

  /// Removes the filter.
  ///
  /// Throws when a running guest uses it. C: virNWFilterUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virNWFilterUndefine") { virNWFilterUndefine(pointer) }
  }
}

import CLibvirt

/// A virtual network.
///
/// C: virNetworkPtr.
public final class Network: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virNetworkGetConnect(pointer)) { virNetworkFree($0) }
  }
}

extension Network {
  /// The name, unique on its connection. Needs no round trip.
  ///
  /// C: virNetworkGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virNetworkGetName") { virNetworkGetName(pointer) }
    }
  }

  /// The UUID, in lower case with hyphens. Needs no round trip.
  ///
  /// C: virNetworkGetUUIDString.
  public var uuid: String {
    get throws(LibvirtError) {
      try readUUID("virNetworkGetUUIDString") { virNetworkGetUUIDString(pointer, $0) }
    }
  }

  /// The connection that the object belongs to. Needs no round trip.
  ///
  /// C: virNetworkGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(borrowing: try Call.checkNull("virNetworkGetConnect") { virNetworkGetConnect(pointer) })
    }
  }

  /// Whether the network runs.
  ///
  /// Throws when the object is gone. C: virNetworkIsActive.
  public var isActive: Bool {
    get throws(LibvirtError) { try Call.checkBool("virNetworkIsActive") { virNetworkIsActive(pointer) } }
  }

  /// Whether the network has a definition that outlives a stop.
  ///
  /// Throws when the object is gone. C: virNetworkIsPersistent.
  public var isPersistent: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virNetworkIsPersistent") { virNetworkIsPersistent(pointer) }
    }
  }

  /// The name of the bridge device on the host.
  ///
  /// Throws when the network has no bridge. C: virNetworkGetBridgeName.
  public var bridgeName: String {
    get throws(LibvirtError) {
      try Call.checkString("virNetworkGetBridgeName") { virNetworkGetBridgeName(pointer) }
    }
  }

  /// The description in XML: of the running network, or of its definition with `.inactive`.
  ///
  /// Throws when the object is gone. C: virNetworkGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virNetworkGetXMLDesc") { virNetworkGetXMLDesc(pointer, flags.rawValue) }
  }
}

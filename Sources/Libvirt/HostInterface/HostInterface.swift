import CLibvirt

/// A network interface of the host.
///
/// C: virInterfacePtr.
public final class HostInterface: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virInterfaceGetConnect(pointer)) { virInterfaceFree($0) }
  }
}

extension HostInterface {
  /// The name, unique on its host. Needs no round trip.
  ///
  /// C: virInterfaceGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virInterfaceGetName") { virInterfaceGetName(pointer) }
    }
  }

  /// The MAC address; empty where there is none. Needs no round trip.
  ///
  /// C: virInterfaceGetMACString.
  public var macAddress: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virInterfaceGetMACString") { virInterfaceGetMACString(pointer) }
    }
  }

  /// The connection that the object belongs to. Needs no round trip.
  ///
  /// C: virInterfaceGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(borrowing: try Call.checkNull("virInterfaceGetConnect") { virInterfaceGetConnect(pointer) })
    }
  }

  /// Whether the interface is up.
  ///
  /// Throws when the object is gone. C: virInterfaceIsActive.
  public var isActive: Bool {
    get throws(LibvirtError) { try Call.checkBool("virInterfaceIsActive") { virInterfaceIsActive(pointer) } }
  }

  /// The description in XML: of the interface as it is, or of its definition with `.inactive`.
  ///
  /// Throws when the object is gone. C: virInterfaceGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virInterfaceGetXMLDesc") { virInterfaceGetXMLDesc(pointer, flags.rawValue) }
  }

  /// Brings the interface up.
  ///
  /// Throws when it is up already. C: virInterfaceCreate.
  public func create() throws(LibvirtError) {
    try Call.check("virInterfaceCreate") { virInterfaceCreate(pointer, 0) }
  }

  /// Takes the interface down.
  ///
  /// Throws when it is down already. C: virInterfaceDestroy.
  public func destroy() throws(LibvirtError) {
    try Call.check("virInterfaceDestroy") { virInterfaceDestroy(pointer, 0) }
  }

  /// Removes the definition.
  ///
  /// Throws when the interface is gone. C: virInterfaceUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virInterfaceUndefine") { virInterfaceUndefine(pointer) }
  }
}

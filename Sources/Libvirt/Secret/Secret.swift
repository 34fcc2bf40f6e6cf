import CLibvirt
import Glibc

/// A secret, such as the passphrase of an encrypted volume.
///
/// C: virSecretPtr.
public final class Secret: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virSecretGetConnect(pointer)) { virSecretFree($0) }
  }
}

extension Secret {
  /// The UUID, in lower case with hyphens. Needs no round trip.
  ///
  /// C: virSecretGetUUIDString.
  public var uuid: String {
    get throws(LibvirtError) {
      try readUUID("virSecretGetUUIDString") { virSecretGetUUIDString(pointer, $0) }
    }
  }

  /// What the secret is used for. Needs no round trip.
  ///
  /// C: virSecretGetUsageType.
  public var usageType: UsageType {
    get throws(LibvirtError) {
      let type = try Call.check("virSecretGetUsageType") { virSecretGetUsageType(pointer) }
      return UsageType(rawValue: UInt32(bitPattern: type))
    }
  }

  /// The object that the secret is for, such as a volume's path; empty where it has none. Needs no round trip.
  ///
  /// C: virSecretGetUsageID.
  public var usageID: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virSecretGetUsageID") { virSecretGetUsageID(pointer) }
    }
  }

  /// The connection that the object belongs to. Needs no round trip.
  ///
  /// C: virSecretGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(borrowing: try Call.checkNull("virSecretGetConnect") { virSecretGetConnect(pointer) })
    }
  }

  /// The description in XML, without the value.
  ///
  /// Throws when the object is gone. C: virSecretGetXMLDesc.
  public func xmlDescription() throws(LibvirtError) -> String {
    try Call.checkString("virSecretGetXMLDesc") { virSecretGetXMLDesc(pointer, 0) }
  }

  /// The value, which may be any bytes.
  ///
  /// Throws `noSecret` when no value is set, `invalidSecret` when it is private. C: virSecretGetValue.
  public func value() throws(LibvirtError) -> [UInt8] {
    var count = 0
    let bytes = try Call.checkNull("virSecretGetValue") { virSecretGetValue(pointer, &count, 0) }
    defer {
      explicit_bzero(bytes, count)
      free(bytes)
    }
    return Array(UnsafeBufferPointer(bytes, clamping: count))
  }

  /// Sets the value.
  ///
  /// Throws when the secret is gone or the connection is read-only. C: virSecretSetValue.
  public func setValue(_ value: [UInt8]) throws(LibvirtError) {
    try Call.check("virSecretSetValue") { virSecretSetValue(pointer, value, value.count, 0) }
  }

  /// Removes the secret and its value.
  ///
  /// Throws when it is gone. C: virSecretUndefine.
  public func undefine() throws(LibvirtError) {
    try Call.check("virSecretUndefine") { virSecretUndefine(pointer) }
  }
}

import CLibvirt

/// A device of the host.
///
/// C: virNodeDevicePtr.
public final class NodeDevice: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  /// Takes over a reference; C does not tell which connection the object is on.
  init(owning pointer: OpaquePointer, on connection: OpaquePointer?) {
    handle = Handle(owning: pointer, on: connection) { virNodeDeviceFree($0) }
  }
}

extension NodeDevice {
  /// The name, unique on its host. Needs no round trip.
  ///
  /// C: virNodeDeviceGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virNodeDeviceGetName") { virNodeDeviceGetName(pointer) }
    }
  }

  /// The name of the device that this one hangs on; `nil` for the root.
  ///
  /// Throws when the device is gone. C: virNodeDeviceGetParent.
  public var parent: String? {
    get throws(LibvirtError) {
      try Call.checkOptionalString("virNodeDeviceGetParent") { virNodeDeviceGetParent(pointer) }
    }
  }

  /// How many capabilities the device has.
  ///
  /// Throws when the device is gone. C: virNodeDeviceNumOfCaps.
  public var capabilityCount: Int {
    get throws(LibvirtError) {
      try Call.checkCount("virNodeDeviceNumOfCaps") { virNodeDeviceNumOfCaps(pointer) }
    }
  }

  /// What the device is, such as `pci`, `net` or `scsi_host`; it may be several things.
  ///
  /// Throws when the device is gone. C: virNodeDeviceListCaps.
  public var capabilities: [String] {
    get throws(LibvirtError) {
      try listNames("virNodeDeviceListCaps", count: try capabilityCount) {
        virNodeDeviceListCaps(pointer, $0, $1)
      }
    }
  }

  /// Whether the device exists now; a defined mediated device need not.
  ///
  /// Throws when the object is gone. C: virNodeDeviceIsActive.
  public var isActive: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virNodeDeviceIsActive") { virNodeDeviceIsActive(pointer) }
    }
  }

  /// Whether the device has a definition that outlives it.
  ///
  /// Throws when the object is gone. C: virNodeDeviceIsPersistent.
  public var isPersistent: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virNodeDeviceIsPersistent") { virNodeDeviceIsPersistent(pointer) }
    }
  }

  /// The description in XML: of the device, or of its definition with `.inactive`.
  ///
  /// Throws when the object is gone. C: virNodeDeviceGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virNodeDeviceGetXMLDesc") { virNodeDeviceGetXMLDesc(pointer, flags.rawValue) }
  }
}

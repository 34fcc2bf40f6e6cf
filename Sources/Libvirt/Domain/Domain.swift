import CLibvirt

/// A virtual machine.
///
/// The object names the domain on its connection; it does not say that the domain still exists. Each read asks
/// libvirt again, and throws `noDomain` once the domain is gone.
///
/// C: virDomainPtr.
public final class Domain: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virDomainGetConnect(pointer)) { virDomainFree($0) }
  }

  /// Takes one more reference to a domain that another object of libvirt owns.
  convenience init(borrowing pointer: OpaquePointer) {
    virDomainRef(pointer)
    self.init(owning: pointer)
  }
}

extension Domain {
  /// The name, unique on its connection. Needs no round trip.
  ///
  /// C: virDomainGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virDomainGetName") { virDomainGetName(pointer) }
    }
  }

  /// The UUID, in lower case with hyphens. Needs no round trip.
  ///
  /// C: virDomainGetUUIDString.
  public var uuid: String {
    get throws(LibvirtError) {
      try readUUID("virDomainGetUUIDString") { virDomainGetUUIDString(pointer, $0) }
    }
  }

  /// The number of a running domain, as this object last saw it; `nil` for an inactive one. Needs no round trip.
  ///
  /// C: virDomainGetID.
  public var id: Int? {
    let id = virDomainGetID(pointer)
    return id == UInt32.max ? nil : Int(id)
  }

  /// The connection on which the domain lives, as a reference of its own.
  ///
  /// C: virDomainGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(borrowing: try Call.checkNull("virDomainGetConnect") { virDomainGetConnect(pointer) })
    }
  }

  /// What the guest believes to run on, for example `hvm`, `exe` or `linux`.
  ///
  /// C: virDomainGetOSType.
  public var osType: String {
    get throws(LibvirtError) {
      try Call.checkString("virDomainGetOSType") { virDomainGetOSType(pointer) }
    }
  }

  /// Whether the domain runs, paused included.
  ///
  /// C: virDomainIsActive.
  public var isActive: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainIsActive") { virDomainIsActive(pointer) }
    }
  }

  /// Whether the domain has a definition that outlives a stop.
  ///
  /// C: virDomainIsPersistent.
  public var isPersistent: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainIsPersistent") { virDomainIsPersistent(pointer) }
    }
  }

  /// Whether the definition was changed while the domain ran, so that the next start differs.
  ///
  /// C: virDomainIsUpdated.
  public var isUpdated: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainIsUpdated") { virDomainIsUpdated(pointer) }
    }
  }

  /// Gives the domain another name. Throws `operationInvalid` where the driver wants it inactive.
  ///
  /// C: virDomainRename.
  public func rename(to name: String) throws(LibvirtError) {
    try Call.check("virDomainRename", name) { virDomainRename(pointer, $0, 0) }
  }
}

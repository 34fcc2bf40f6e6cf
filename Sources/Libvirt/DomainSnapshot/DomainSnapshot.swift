import CLibvirt

/// A snapshot of a domain.
///
/// C: virDomainSnapshotPtr.
public final class DomainSnapshot: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virDomainSnapshotGetConnect(pointer)) { virDomainSnapshotFree($0) }
  }
}

extension DomainSnapshot {
  /// The name, unique on its domain. Needs no round trip.
  ///
  /// C: virDomainSnapshotGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virDomainSnapshotGetName") { virDomainSnapshotGetName(pointer) }
    }
  }

  /// The domain that the snapshot is of, as a reference of its own. Needs no round trip.
  ///
  /// C: virDomainSnapshotGetDomain.
  public var domain: Domain {
    get throws(LibvirtError) {
      let domain = try Call.checkNull("virDomainSnapshotGetDomain") { virDomainSnapshotGetDomain(pointer) }
      return Domain(borrowing: domain)
    }
  }

  /// The connection on which the domain lives, as a reference of its own. Needs no round trip.
  ///
  /// C: virDomainSnapshotGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      Connection(
        borrowing: try Call.checkNull("virDomainSnapshotGetConnect") { virDomainSnapshotGetConnect(pointer) })
    }
  }

  /// Whether it is the snapshot that the next one becomes a child of.
  ///
  /// C: virDomainSnapshotIsCurrent.
  public var isCurrent: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainSnapshotIsCurrent") { virDomainSnapshotIsCurrent(pointer, 0) }
    }
  }

  /// Whether libvirt keeps metadata of the snapshot, which stands in the way of undefining the domain.
  ///
  /// C: virDomainSnapshotHasMetadata.
  public var hasMetadata: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainSnapshotHasMetadata") { virDomainSnapshotHasMetadata(pointer, 0) }
    }
  }

  /// The snapshot's XML document. Throws `noDomainSnapshot` when it is gone, `operationDenied` when `.secure` is
  /// asked for on a read-only connection.
  ///
  /// C: virDomainSnapshotGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virDomainSnapshotGetXMLDesc") {
      virDomainSnapshotGetXMLDesc(pointer, flags.rawValue)
    }
  }
}

extension DomainSnapshot {
  /// Takes the domain back to this snapshot. Throws `snapshotRevertRisky` where only `.force` may do it.
  ///
  /// C: virDomainRevertToSnapshot.
  public func revert(_ flags: RevertFlags = []) throws(LibvirtError) {
    try Call.check("virDomainRevertToSnapshot") { virDomainRevertToSnapshot(pointer, flags.rawValue) }
  }

  /// Deletes the snapshot; its children become those of its parent, unless the flags say otherwise.
  ///
  /// C: virDomainSnapshotDelete.
  public func delete(_ flags: DeleteFlags = []) throws(LibvirtError) {
    try Call.check("virDomainSnapshotDelete") { virDomainSnapshotDelete(pointer, flags.rawValue) }
  }
}

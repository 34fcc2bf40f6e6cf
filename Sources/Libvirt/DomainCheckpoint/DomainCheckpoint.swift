import CLibvirt

/// A checkpoint of a domain: a moment from which on changed blocks are tracked, for incremental backups.
///
/// C: virDomainCheckpointPtr.
public final class DomainCheckpoint: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virDomainCheckpointGetConnect(pointer)) {
      virDomainCheckpointFree($0)
    }
  }
}

extension DomainCheckpoint {
  /// The name, unique on its domain. Needs no round trip.
  ///
  /// C: virDomainCheckpointGetName.
  public var name: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virDomainCheckpointGetName") { virDomainCheckpointGetName(pointer) }
    }
  }

  /// The domain that the checkpoint is of, as a reference of its own. Needs no round trip.
  ///
  /// C: virDomainCheckpointGetDomain.
  public var domain: Domain {
    get throws(LibvirtError) {
      let domain = try Call.checkNull("virDomainCheckpointGetDomain") {
        virDomainCheckpointGetDomain(pointer)
      }
      return Domain(borrowing: domain)
    }
  }

  /// The connection on which the domain lives, as a reference of its own. Needs no round trip.
  ///
  /// C: virDomainCheckpointGetConnect.
  public var connection: Connection {
    get throws(LibvirtError) {
      let connection = try Call.checkNull("virDomainCheckpointGetConnect") {
        virDomainCheckpointGetConnect(pointer)
      }
      return Connection(borrowing: connection)
    }
  }

  /// The checkpoint's XML document. Throws `noDomainCheckpoint` when it is gone, `operationDenied` when `.secure` is
  /// asked for on a read-only connection.
  ///
  /// C: virDomainCheckpointGetXMLDesc.
  public func xmlDescription(_ flags: XMLFlags = []) throws(LibvirtError) -> String {
    try Call.checkString("virDomainCheckpointGetXMLDesc") {
      virDomainCheckpointGetXMLDesc(pointer, flags.rawValue)
    }
  }

  /// Deletes the checkpoint and merges its changes into its parent's, unless the flags say otherwise.
  ///
  /// C: virDomainCheckpointDelete.
  public func delete(_ flags: DeleteFlags = []) throws(LibvirtError) {
    try Call.check("virDomainCheckpointDelete") { virDomainCheckpointDelete(pointer, flags.rawValue) }
  }
}

extension DomainCheckpoint {
  /// The checkpoint that this one was taken after. Throws `noDomainCheckpoint` for a root.
  ///
  /// C: virDomainCheckpointGetParent.
  public var parent: DomainCheckpoint {
    get throws(LibvirtError) {
      DomainCheckpoint(
        owning: try Call.checkNull("virDomainCheckpointGetParent") {
          virDomainCheckpointGetParent(pointer, 0)
        })
    }
  }

  /// The checkpoints taken after this one; `.descendants` adds theirs.
  ///
  /// C: virDomainCheckpointListAllChildren.
  public func children(_ filter: ListFlags = []) throws(LibvirtError) -> [DomainCheckpoint] {
    try listObjects("virDomainCheckpointListAllChildren", DomainCheckpoint.init(owning:)) {
      virDomainCheckpointListAllChildren(pointer, $0, filter.rawValue)
    }
  }
}

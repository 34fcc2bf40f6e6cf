import CLibvirt

extension DomainSnapshot {
  /// The snapshot that this one was taken after. Throws `noDomainSnapshot` for a root.
  ///
  /// C: virDomainSnapshotGetParent.
  public var parent: DomainSnapshot {
    get throws(LibvirtError) {
      DomainSnapshot(
        owning: try Call.checkNull("virDomainSnapshotGetParent") { virDomainSnapshotGetParent(pointer, 0) })
    }
  }

  /// The snapshots taken after this one; `.descendants` adds theirs.
  ///
  /// C: virDomainSnapshotListAllChildren.
  public func children(_ filter: ListFlags = []) throws(LibvirtError) -> [DomainSnapshot] {
    try listObjects("virDomainSnapshotListAllChildren", DomainSnapshot.init(owning:)) {
      virDomainSnapshotListAllChildren(pointer, $0, filter.rawValue)
    }
  }

  /// How many snapshots were taken after this one; `.descendants` adds theirs.
  ///
  /// C: virDomainSnapshotNumChildren.
  public func childCount(_ filter: ListFlags = []) throws(LibvirtError) -> Int {
    try Call.checkCount("virDomainSnapshotNumChildren") {
      virDomainSnapshotNumChildren(pointer, filter.rawValue)
    }
  }

  /// The names of the snapshots taken after this one; for servers without `children`.
  ///
  /// C: virDomainSnapshotNumChildren, virDomainSnapshotListChildrenNames.
  public func childNames(_ filter: ListFlags = []) throws(LibvirtError) -> [String] {
    try listNames("virDomainSnapshotListChildrenNames", count: try childCount(filter)) {
      virDomainSnapshotListChildrenNames(pointer, $0, $1, filter.rawValue)
    }
  }
}

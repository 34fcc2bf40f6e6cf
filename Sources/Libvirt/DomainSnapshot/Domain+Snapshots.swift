import CLibvirt

extension Domain {
  /// The domain's snapshots that pass the filter; all of them without one.
  ///
  /// C: virDomainListAllSnapshots.
  public func snapshots(_ filter: DomainSnapshot.ListFlags = []) throws(LibvirtError) -> [DomainSnapshot] {
    try listObjects("virDomainListAllSnapshots", DomainSnapshot.init(owning:)) {
      virDomainListAllSnapshots(pointer, $0, filter.rawValue)
    }
  }

  /// How many of the domain's snapshots pass the filter.
  ///
  /// C: virDomainSnapshotNum.
  public func snapshotCount(_ filter: DomainSnapshot.ListFlags = []) throws(LibvirtError) -> Int {
    try Call.checkCount("virDomainSnapshotNum") { virDomainSnapshotNum(pointer, filter.rawValue) }
  }

  /// The names of the domain's snapshots that pass the filter; for servers without `snapshots`.
  ///
  /// C: virDomainSnapshotNum, virDomainSnapshotListNames.
  public func snapshotNames(_ filter: DomainSnapshot.ListFlags = []) throws(LibvirtError) -> [String] {
    try listNames("virDomainSnapshotListNames", count: try snapshotCount(filter)) {
      virDomainSnapshotListNames(pointer, $0, $1, filter.rawValue)
    }
  }

  /// The snapshot of that name. Throws `noDomainSnapshot` when there is none.
  ///
  /// C: virDomainSnapshotLookupByName.
  public func snapshot(named name: String) throws(LibvirtError) -> DomainSnapshot {
    DomainSnapshot(
      owning: try Call.checkNull("virDomainSnapshotLookupByName", name) {
        virDomainSnapshotLookupByName(pointer, $0, 0)
      })
  }

  /// Whether one of the snapshots is the current one.
  ///
  /// C: virDomainHasCurrentSnapshot.
  public var hasCurrentSnapshot: Bool {
    get throws(LibvirtError) {
      try Call.checkBool("virDomainHasCurrentSnapshot") { virDomainHasCurrentSnapshot(pointer, 0) }
    }
  }

  /// The snapshot that the next one becomes a child of. Throws `noDomainSnapshot` when there is none.
  ///
  /// C: virDomainSnapshotCurrent.
  public var currentSnapshot: DomainSnapshot {
    get throws(LibvirtError) {
      DomainSnapshot(
        owning: try Call.checkNull("virDomainSnapshotCurrent") { virDomainSnapshotCurrent(pointer, 0) })
    }
  }

  /// Takes a snapshot as the XML document describes, or with `.redefine` restores what libvirt knew of an old one.
  ///
  /// C: virDomainSnapshotCreateXML.
  @discardableResult
  public func createSnapshot(
    xml: String, _ flags: DomainSnapshot.CreateFlags = []
  ) throws(LibvirtError) -> DomainSnapshot {
    DomainSnapshot(
      owning: try Call.checkNull("virDomainSnapshotCreateXML", xml) {
        virDomainSnapshotCreateXML(pointer, $0, flags.rawValue)
      })
  }
}

import CLibvirt

extension Domain {
  /// The domain's checkpoints that pass the filter; all of them without one.
  ///
  /// C: virDomainListAllCheckpoints.
  public func checkpoints(
    _ filter: DomainCheckpoint.ListFlags = []
  ) throws(LibvirtError) -> [DomainCheckpoint] {
    try listObjects("virDomainListAllCheckpoints", DomainCheckpoint.init(owning:)) {
      virDomainListAllCheckpoints(pointer, $0, filter.rawValue)
    }
  }

  /// The checkpoint of that name. Throws `noDomainCheckpoint` when there is none.
  ///
  /// C: virDomainCheckpointLookupByName.
  public func checkpoint(named name: String) throws(LibvirtError) -> DomainCheckpoint {
    DomainCheckpoint(
      owning: try Call.checkNull("virDomainCheckpointLookupByName", name) {
        virDomainCheckpointLookupByName(pointer, $0, 0)
      })
  }

  /// Creates a checkpoint as the XML document describes, or with `.redefine` restores what libvirt knew of an old
  /// one.
  ///
  /// C: virDomainCheckpointCreateXML.
  @discardableResult
  public func createCheckpoint(
    xml: String, _ flags: DomainCheckpoint.CreateFlags = []
  ) throws(LibvirtError) -> DomainCheckpoint {
    DomainCheckpoint(
      owning: try Call.checkNull("virDomainCheckpointCreateXML", xml) {
        virDomainCheckpointCreateXML(pointer, $0, flags.rawValue)
      })
  }
}

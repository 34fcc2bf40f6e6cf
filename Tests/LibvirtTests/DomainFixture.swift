import Libvirt

/// A domain of the test driver, and the connection it is on.
struct DomainFixture {
  let connection: Connection
  let domain: Domain

  /// The domain `test`, which runs.
  init() throws {
    connection = try TestDriver.connect()
    domain = try connection.domain(named: "test")
  }

  /// A domain that is defined here and does not run.
  init(defining name: String, devices: String = "") throws {
    connection = try TestDriver.connect()
    domain = try connection.defineDomain(xml: DomainFixture.xml(name, devices: devices))
  }

  static func xml(_ name: String, devices: String = "") -> String {
    """
    <domain type='test'>
      <name>\(name)</name>
      <memory unit='KiB'>524288</memory>
      <vcpu>2</vcpu>
      <os><type>hvm</type></os>
      <devices>\(devices)</devices>
    </domain>
    """
  }

  /// Frees the name for other tests.
  func remove() {
    try? domain.destroy()
    try? domain.undefine([.managedSave, .snapshotsMetadata, .checkpointsMetadata])
  }
}

import Testing

/// Volumes in the default pool.
@Suite("Differential: storage volumes", .needsVirsh)
struct VolumeScenarios {
  private static let volume = """
    <volume>
      <name>fromfile</name>
      <capacity unit='MiB'>10</capacity>
      <allocation>0</allocation>
    </volume>

    """

  static let scenarios: [Scenario] =
    scripts(
      #"""
      vol-list default-pool
      vol-list --pool default-pool
      vol-list default-pool --details
      vol-list nosuch
      vol-list
      vol-list default-pool extra
      vol-create default-pool vol.xml; vol-list default-pool; vol-list default-pool --details
      vol-create default-pool vol.xml --prealloc-metadata
      vol-create default-pool vol.xml --validate
      vol-create default-pool vol.xml; vol-create default-pool vol.xml
      vol-create default-pool nosuch.xml
      vol-create default-pool bad.xml
      vol-create nosuch vol.xml
      vol-create default-pool
      vol-create-as default-pool v 1G; vol-list default-pool; vol-list default-pool --details
      vol-create-as default-pool v 1000; vol-info v default-pool; vol-info v default-pool --bytes
      vol-create-as default-pool v 1KB --allocation 0; vol-info v default-pool --bytes
      vol-create-as default-pool v 1KiB --allocation 512; vol-info v default-pool --bytes
      vol-create-as default-pool v 1G --format qcow2; vol-dumpxml v default-pool
      vol-create-as default-pool v 1G --format raw; vol-dumpxml v default-pool
      vol-create-as default-pool v 1G --format nosuch
      vol-create-as default-pool v 1G --print-xml
      vol-create-as default-pool v 1G --allocation 1M --format qcow2 --print-xml
      vol-create-as default-pool v 1G --format qcow2 --backing-vol b --backing-vol-format raw --print-xml
      vol-create-as default-pool v 1G --prealloc-metadata
      vol-create-as default-pool v 1G --backing-vol nosuch
      vol-create-as default-pool v 1Z
      vol-create-as default-pool v -1
      vol-create-as default-pool v 99999999999999999999
      vol-create-as default-pool v 16E
      vol-create-as default-pool v 200G
      vol-create-as default-pool v 1G --allocation x
      vol-create-as default-pool v ''
      vol-create-as default-pool '' 1G
      vol-create-as nosuch v 1G
      vol-create-as default-pool v 1G; vol-create-as default-pool v 1G
      vol-create-as default-pool v 1G; vol-create-as default-pool w 2048; vol-list default-pool --details
      vol-create-as default-pool B 1G; vol-create-as default-pool a 1T --allocation 0; vol-list default-pool
      vol-create-as default-pool v 1G; vol-delete v default-pool; vol-list default-pool
      vol-create-as default-pool v 1G; vol-delete v --pool default-pool
      vol-create-as default-pool v 1G; vol-delete --vol v --pool default-pool
      vol-create-as default-pool v 1G; vol-delete /default-pool/v; vol-list default-pool
      vol-create-as default-pool v 1G; vol-delete v
      vol-create-as default-pool v 1G; vol-delete v default-pool --delete-snapshots
      vol-create-as default-pool v 1G; vol-delete v nosuch
      vol-delete nosuch default-pool
      vol-delete nosuch
      vol-delete
      vol-create-as default-pool v 1G; vol-info v default-pool
      vol-create-as default-pool v 1G; vol-info v --pool default-pool --physical
      vol-create-as default-pool v 1G; vol-info /default-pool/v
      vol-create-as default-pool v 1G; vol-info /default-pool/v --bytes
      vol-create-as default-pool v 1G; vol-info v
      vol-info nosuch default-pool
      vol-create-as default-pool v 1G; vol-dumpxml v default-pool
      vol-create-as default-pool v 1G; vol-dumpxml /default-pool/v
      vol-create-as default-pool v 1G; vol-dumpxml v default-pool --xpath //capacity
      vol-dumpxml nosuch default-pool
      vol-create-as default-pool v 1G; vol-path v default-pool
      vol-create-as default-pool v 1G; vol-path v --pool default-pool
      vol-create-as default-pool v 1G; vol-path /default-pool/v
      vol-create-as default-pool v 1G; vol-path v
      vol-path nosuch default-pool
      vol-path nosuch
      vol-create-as default-pool v 1G; vol-upload v data default-pool
      vol-create-as default-pool v 1G; vol-upload v data --pool default-pool --offset 1 --length 2
      vol-create-as default-pool v 1G; vol-upload v data default-pool --sparse
      vol-create-as default-pool v 1G; vol-upload v data default-pool --offset x
      vol-create-as default-pool v 1G; vol-upload v data default-pool --length -1
      vol-create-as default-pool v 1G; vol-upload v nosuch default-pool
      vol-upload nosuch data default-pool
      vol-create-as default-pool v 1G; vol-upload v
      vol-create-as default-pool v 1G; vol-download v out default-pool
      vol-create-as default-pool v 1G; vol-download v out --pool default-pool --offset 1 --length 2
      vol-create-as default-pool v 1G; vol-download v out default-pool --sparse
      vol-create-as default-pool v 1G; vol-download v /nosuch/out default-pool
      vol-create-as default-pool v 1G; vol-download v out default-pool --length x
      vol-download nosuch out default-pool
      """#
    )
    .file("vol.xml", volume).file("bad.xml", "<volume>\n").file("data", "some bytes\n")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

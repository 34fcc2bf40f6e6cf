import Testing

/// Volumes that are copied, resized and wiped, and how they are named.
@Suite("Differential: storage volumes, copied and named", .needsVirsh)
struct VolumeDefinitionScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      vol-create-as default-pool v 1M; vol-key v default-pool; vol-key /default-pool/v; vol-key v
      vol-create-as default-pool v 1M; vol-name /default-pool/v; vol-name v; vol-pool /default-pool/v; vol-pool /default-pool/v --uuid; vol-pool v; vol-pool v --uuid
      vol-key
      vol-create-as default-pool v 1M; vol-clone v c default-pool; vol-list default-pool --details; vol-dumpxml c default-pool
      vol-create-as default-pool v 1M; vol-clone v c --pool default-pool --print-xml
      vol-create-as default-pool v 1M; vol-clone v c --pool default-pool --prealloc-metadata
      vol-create-as default-pool v 1M; vol-clone v c --pool default-pool --reflink
      vol-create-as default-pool v 1M; vol-clone v v default-pool
      vol-create-as default-pool v 1M; vol-clone v
      vol-clone nosuch c default-pool
      vol-create-as default-pool v 1M; vol-clone /default-pool/v c
      vol-create-as default-pool v 1M; vol-clone v c nosuch
      vol-create-as default-pool v 1M; vol-create-from default-pool v.xml v --inputpool default-pool; vol-list default-pool
      vol-create-as default-pool v 1M; vol-create-from default-pool v.xml v
      vol-create-as default-pool v 1M; vol-create-from default-pool v.xml /default-pool/v --prealloc-metadata
      vol-create-as default-pool v 1M; vol-create-from default-pool v.xml /default-pool/v --reflink
      vol-create-as default-pool v 1M; vol-create-from default-pool v.xml /default-pool/v --validate
      vol-create-as default-pool v 1M; vol-create-from nosuch v.xml v
      vol-create-as default-pool v 1M; vol-create-from default-pool nosuch.xml v
      vol-create-as default-pool v 1M; vol-create-from default-pool bad.xml v default-pool
      vol-create-as default-pool v 1M; vol-create-from default-pool v.xml nosuch default-pool
      vol-create-as default-pool v 1M;  vol-create-from default-pool v.xml v nosuch
      vol-create-as default-pool v 1M; vol-resize v 2M default-pool
      vol-create-as default-pool v 1M; vol-resize v 2M default-pool --delta
      vol-create-as default-pool v 1M; vol-resize v -2M default-pool --delta --shrink
      vol-create-as default-pool v 1M; vol-resize v -2M default-pool
      vol-create-as default-pool v 1M; vol-resize v -2M default-pool --shrink
      vol-create-as default-pool v 1M; vol-resize v x default-pool
      vol-create-as default-pool v 1M; vol-resize v 1 default-pool --shrink --allocate
      vol-create-as default-pool v 1M; vol-resize v ''  default-pool
      vol-create-as default-pool v 1M; vol-resize v -1 default-pool --delta
      vol-resize nosuch 1 default-pool
      vol-resize nosuch x default-pool
      vol-create-as default-pool v 1M; vol-resize v 2 default-pool --allocate
      vol-create-as default-pool v 1M; vol-wipe v default-pool
      vol-create-as default-pool v 1M; vol-wipe v default-pool --algorithm dod
      vol-create-as default-pool v 1M; vol-wipe v default-pool --algorithm x
      vol-create-as default-pool v 1M; vol-wipe v default-pool --algorithm zero
      vol-wipe nosuch default-pool --algorithm x
      vol-create-as default-pool v 1M; vol-wipe v default-pool --algorithm ''
      vol-create-as default-pool v 1M; vol-clone v '' default-pool
      vol-create-from default-pool
      vol-create-as default-pool v 1M; vol-resize v 1x default-pool
      vol-resize
      vol-create-as default-pool v 1M; vol-resize v --delta - default-pool
      vol-create-as default-pool v 1M; vol-resize v 99999999999999999999 default-pool
      vol-create-as default-pool v 1M; vol-clone v 'a<b' default-pool; vol-list default-pool
      vol-create-as default-pool v 1M; vol-clone v 'a<b' default-pool --print-xml
      """#
    )
    .file("v.xml", "<volume><name>w</name><capacity>2000000</capacity></volume>\n").file("bad.xml", "<pool\n")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

import Testing

/// Changing and detaching devices, as far as the test driver goes: what is refused, and the elements that would be sent.
@Suite("Differential: changing devices", .needsVirsh)
struct DeviceChangeScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      update-device test disk.xml
      update-device test disk.xml --force --config
      update-device test disk.xml --persistent
      update-device test nosuch.xml
      update-device test ''
      update-device nosuch ''
      update-device nosuch nosuch.xml
      update-device test disk.xml --live --current
      update-device test disk.xml --persistent --current
      update-device nosuch disk.xml --config --current
      update-device test
      detach-device test disk.xml
      detach-device test disk.xml --config
      detach-device test nosuch.xml
      detach-device test ''
      detach-device nosuch ''
      detach-device test disk.xml --live --current
      detach-device test
      detach-device-alias test x
      detach-device-alias test x --config
      detach-device-alias test ''
      detach-device-alias nosuch ''
      detach-device-alias nosuch x --live --current
      detach-device-alias test x --persistent
      detach-device-alias test x --config --current
      detach-device-alias test
      detach-interface test network
      detach-interface test network --mac aa:bb:cc:dd:ee:ff
      detach-interface test network --print-xml
      detach-interface test network --mac AA:BB:cc:dd:ee:ff --print-xml
      detach-interface test network --mac aa:bb:cc:dd:ee:f --print-xml
      detach-interface test network --mac 1 --print-xml
      detach-interface test network --mac 1
      detach-interface test network --mac '' --print-xml
      detach-interface test '' --mac ''
      detach-interface test '' --print-xml
      detach-interface test bridge --print-xml
      detach-interface test bridge --config --print-xml
      detach-interface test bridge --mac aa:bb:cc:dd:ee:ff
      detach-interface test nosuch
      detach-interface nosuch network
      detach-interface nosuch ''
      detach-interface nosuch '' --live --current
      detach-interface test network --persistent --current
      detach-interface test network --config --current
      detach-interface test network --config
      detach-interface test network --config --print-xml
      detach-interface test network --live --config --print-xml
      detach-interface test
      change-media test vda --eject
      change-media test vda
      change-media nosuch vda
      change-media nosuch '' ''
      change-media nosuch '' --eject
      change-media test '' --eject
      change-media test vda ''
      change-media test vda --eject --insert
      change-media test vda --eject --update
      change-media test vda --insert --update
      change-media test vda --eject --insert --update
      change-media test vda --eject --block
      change-media test vda --eject --insert --live --current
      change-media test vda --eject --live --current
      change-media test vda --eject --config --current
      change-media test
      change-media other cd --print-xml
      define drives.xml; change-media drives sda --eject --print-xml
      define drives.xml; change-media drives sda --eject /x --print-xml
      define drives.xml; change-media drives sda /x --print-xml
      define drives.xml; change-media drives sda /x --insert --print-xml
      define drives.xml; change-media drives sda /x --update --block --print-xml
      define drives.xml; change-media drives sda --update --print-xml
      define drives.xml; change-media drives sda --insert --print-xml
      define drives.xml; change-media drives sda --print-xml
      define drives.xml; change-media drives sdb --eject --print-xml
      define drives.xml; change-media drives sdb --update --print-xml
      define drives.xml; change-media drives sdb --insert /x --print-xml
      define drives.xml; change-media drives sdb "a'b\"<&" --print-xml
      define drives.xml; change-media drives sdc --eject --print-xml
      define drives.xml; change-media drives sdc /x --print-xml
      define drives.xml; change-media drives sdd --eject --print-xml
      define drives.xml; change-media drives sdd /x --print-xml
      define drives.xml; change-media drives sdd /x --insert --print-xml
      define drives.xml; change-media drives sde /x --insert --print-xml
      define drives.xml; change-media drives sde --eject --print-xml
      define drives.xml; change-media drives fda --eject --print-xml
      define drives.xml; change-media drives /images/c --eject --print-xml
      define drives.xml; change-media drives /dev/sr0 --eject --print-xml --config
      define drives.xml; change-media drives vda --eject --print-xml
      define drives.xml; change-media drives sda --eject
      define drives.xml; change-media drives sda --eject --config --force
      define drives.xml; detach-disk drives sda --print-xml
      define drives.xml; detach-interface drives bridge --print-xml
      define drives.xml; detach-interface drives bridge
      define drives.xml; detach-interface drives user --print-xml
      define drives.xml; detach-interface drives bridge --mac 52:54:0:0:1:4 --print-xml
      define drives.xml; detach-interface drives bridge --mac 52:54:00:00:01:05 --print-xml
      define drives.xml; detach-interface drives bridge --mac 52:54:00:00:01:05
      define drives.xml; detach-interface drives bridge --mac 52:54:00:00:01:03 --persistent --print-xml
      define drives.xml; domif-setlink drives tt down --print-xml
      define drives.xml; domif-setlink drives TT down --print-xml
      define drives.xml; domif-setlink drives 52:54:00:00:01:03 up --print-xml
      define drives.xml; domif-setlink drives 52:54:0:0:1:3 up --print-xml
      define drives.xml; domif-setlink drives tt up
      define drives.xml; domif-getlink drives 52:54:00:00:01:03
      define drives.xml; domif-getlink drives 52:54:0:0:1:3
      define drives.xml; domif-getlink drives 52:54:00:00:01:05
      define drives.xml; domif-getlink drives tt
      define drives.xml; domif-getlink drives TT
      define drives.xml; domif-getlink drives '52:54:00:00:01:04 x'
      define drives.xml; domif-getlink drives 52:54:00:00:01:0A --config
      define drives.xml; domif-getlink drives 52-54-00-00-01-03
      define drives.xml; domif-getlink drives 152:54:00:00:01:03
      define drives.xml; domif-getlink drives 52:54:00:00:01
      update-memory-device test --alias x --print-xml
      update-memory-device test --node 0
      update-memory-device test --node x
      update-memory-device test --node -1
      update-memory-device test --alias ''
      update-memory-device test --node x --alias y
      update-memory-device test --requested-size x
      update-memory-device test --live --current
      update-memory-device test --config --current --node 1 --alias x
      update-memory-device nosuch --node x
      update-memory-device
      define memory.xml; update-memory-device memory --print-xml
      define memory.xml; update-memory-device memory --node 0 --print-xml
      define memory.xml; update-memory-device memory --node 1 --print-xml --requested-size 5MiB
      define memory.xml; update-memory-device memory --node 1 --print-xml --requested-size 1500B
      define memory.xml; update-memory-device memory --node 1 --print-xml --requested-size 5
      define memory.xml; update-memory-device memory --node 1 --requested-size 1Z
      define memory.xml; update-memory-device memory --node 1 --requested-size -1
      define memory.xml; update-memory-device memory --node 1 --requested-size ''
      define memory.xml; update-memory-device memory --node 7 --requested-size x
      define memory.xml; update-memory-device memory --alias ua-m --requested-size 18446744073709551615
      define memory.xml; update-memory-device memory --alias ua-m --print-xml --config
      define memory.xml; update-memory-device memory --alias ua-m --requested-size 4MiB
      define memory.xml; update-memory-device memory --node 2 --requested-size 4MiB --print-xml
      define memory.xml; update-memory-device memory --node 2 --print-xml
      """#
    )
    .file("disk.xml", "<disk type='file'><source file='/a'/><target dev='vdb'/></disk>\n")
    .file("drives.xml", drives).file("memory.xml", memory)

  /// Drives with and without media, of each kind of source; interfaces that share an address or a device.
  private static let drives = """
    <domain type='test'><name>drives</name><uuid>6695eb01-0000-0000-0000-000000000007</uuid>
      <memory unit='KiB'>65536</memory><os><type>hvm</type></os>
      <devices>
        <disk type='file' device='cdrom'><driver name='qemu' type='raw'/>
          <source file='/images/c' startupPolicy='optional'/><target dev='sda' bus='scsi'/><readonly/></disk>
        <disk type='file' device='cdrom'><target dev='sdb' bus='scsi'/><readonly/></disk>
        <disk type='network' device='cdrom'><source protocol='http' name='x.iso'><host name='h' port='80'/></source>
          <target dev='sdc' bus='scsi'/><readonly/></disk>
        <disk type='block' device='cdrom'><source dev='/dev/sr0'/><target dev='sdd' bus='scsi'/><readonly/></disk>
        <disk type='file' device='cdrom'><source startupPolicy='optional'/><target dev='sde' bus='scsi'/></disk>
        <disk type='dir' device='floppy'><source dir='/images'/><target dev='fda' bus='fdc'/></disk>
        <disk type='file' device='disk'><source file='/images/d'/><target dev='vda' bus='virtio'/></disk>
        <interface type='bridge'><source bridge='b'/><mac address='52:54:00:00:01:03'/><target dev='tt'/>
          <link state='down'/></interface>
        <interface type='bridge'><source bridge='b'/><mac address='52:54:00:00:01:04'/><target dev='tt'/></interface>
        <interface type='bridge'><source bridge='b'/><mac address='52:54:00:00:01:05'/></interface>
        <interface type='bridge'><source bridge='b'/><mac address='52:54:00:00:01:05'/></interface>
        <interface type='user'><mac address='52:54:00:00:01:06'/></interface>
      </devices></domain>

    """

  private static let memory = """
    <domain type='test'><name>memory</name><uuid>6695eb01-0000-0000-0000-000000000008</uuid>
      <maxMemory slots='8' unit='MiB'>512</maxMemory><memory unit='MiB'>128</memory><vcpu>2</vcpu>
      <os><type>hvm</type></os>
      <cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/><cell id='1' cpus='1' memory='64' unit='MiB'/>
        <cell id='2' memory='64' unit='MiB'/></numa></cpu>
      <devices>
        <memory model='virtio-mem'><target><size unit='MiB'>128</size><node>0</node><block unit='MiB'>2</block>
          <requested unit='MiB'>64</requested></target><alias name='ua-m'/></memory>
        <memory model='virtio-mem'><target><size unit='MiB'>128</size><node>1</node><block unit='MiB'>2</block>
          <requested unit='MiB'>0</requested></target></memory>
        <memory model='dimm'><target><size unit='MiB'>64</size><node>2</node></target></memory>
      </devices></domain>

    """

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

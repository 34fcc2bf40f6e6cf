import TestSupport

/// The files that examples speak of, and the host that they run on: web1 and web2 run, mail is paused, db1 is shut off.
enum ExampleFiles {
  static let all: [String: String] = [
    "backup.xml":
      "<domainbackup/>",
    "binding.xml":
      "<filterbinding/>",
    "cdrom.xml":
      "<disk type='file' device='cdrom'><source file='/iso/debian.iso'/><target dev='sda' bus='sata'/><readonly/></disk>",
    "checkpoint.xml":
      "<domaincheckpoint><name>monday</name><creationTime>1700000000</creationTime><disks><disk name='vda' checkpoint='bitmap'/></disks></domaincheckpoint>",
    "container.conf":
      "",
    "cpu.xml":
      "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>",
    "cpus.xml": """
    <cpu><arch>x86_64</arch><model>qemu64</model></cpu>
    <cpu><arch>x86_64</arch><model>kvm64</model></cpu>
    """,
    "disk.raw":
      "x",
    "disk.xml":
      "<disk type='file' device='disk'><source file='/images/data.img'/><target dev='vdb' bus='virtio'/></disk>",
    "disk1.xml":
      "<disk type='file' device='disk'><source file='/images/web1.img'/><target dev='vda' bus='virtio'/></disk>",
    "dmz.xml":
      "<network><name>dmz</name><bridge name='virbr9'/></network>",
    "eth2.xml":
      "<interface type='ethernet' name='eth2'><start mode='none'/><mac address='52:54:00:12:34:58'/></interface>",
    "guest.cfg":
      "",
    "header.b64":
      "",
    "key.txt":
      "x",
    "keys.pub":
      "ssh-ed25519 x",
    "mdev.xml":
      "<device><parent>computer</parent></device>",
    "nic.xml":
      "<interface type='network'><source network='lab'/></interface>",
    "nic1.xml":
      "<interface type='network'><mac address='52:54:00:aa:bb:01'/><source network='default'/></interface>",
    "nightly.vsh": """
    list --all
    net-list
    """,
    "pool.xml":
      "<pool type='dir'><name>scratch</name><target><path>/srv/scratch</path></target></pool>",
    "port.xml":
      "<networkport><owner><name>web1</name><uuid>11111111-2d78-c30f-5aa5-f03c87d21e69</uuid></owner><mac address='52:54:00:aa:bb:05'/></networkport>",
    "rules.xml":
      "<filter name='rules'/>",
    "secret.b64":
      "",
    "secret.xml":
      "<secret/>",
    "server.xml":
      "<source><host name='nas'/></source>",
    "shop.xml":
      "<domain type='test'><name>shop</name><memory unit='GiB'>1</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>",
    "snapshot.xml":
      "<domainsnapshot><name>first</name></domainsnapshot>",
    "volume.xml":
      "<volume><name>new.img</name><capacity unit='GiB'>2</capacity></volume>",
    "vport.xml":
      "<device><parent>scsi_host4</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>1111222233334444</wwnn><wwpn>5555666677778888</wwpn></capability></capability></device>",
  ]

  /// The description of the host.
  static let node = """
    <node xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
      <cpu><mhz>6000</mhz><model>i986</model><active>8</active><nodes>2</nodes><sockets>2</sockets>
        <cores>2</cores><threads>2</threads></cpu>
      <memory>8388608</memory>
      <network><name>default</name><uuid>004b96e1-2d78-c30f-5aa5-f03c87d21e69</uuid>
        <forward mode='nat'/><bridge name='virbr0'/>
        <ip address='192.168.122.1' netmask='255.255.255.0'><dhcp>
        <range start='192.168.122.128' end='192.168.122.253'/></dhcp></ip></network>
      <network><name>lab</name><bridge name='virbr7'/>
        <ip address='10.7.0.1' netmask='255.255.255.0'/></network>
      <interface type='ethernet' name='eth0'><start mode='onboot'/>
        <mac address='52:54:00:12:34:56'/></interface>
      <interface type='ethernet' name='eth1'><start mode='none'/><mac address='52:54:00:12:34:57'/>
        </interface>
      <pool type='dir'><name>images</name><uuid>3b6f1b44-0d64-4a3c-9c39-1f0e5d9b0c11</uuid><target>
        <path>/images</path></target>
        <volume><name>base.img</name><key>/images/base.img</key><capacity unit='G'>2</capacity>
        <allocation>0</allocation><target><path>/images/base.img</path></target></volume>
        <volume><name>web1.img</name><key>/images/web1.img</key><capacity unit='G'>8</capacity>
        <allocation>1000000</allocation><target><path>/images/web1.img</path></target></volume>
      </pool>
      <pool type='dir'><name>iso</name><target><path>/iso</path></target></pool>
      <device><name>scsi_host4</name><parent>computer</parent><capability type='scsi_host'>
        <host>4</host><capability type='fc_host'><wwnn>2000000012341234</wwnn>
        <wwpn>1000000012341234</wwpn></capability><capability type='vport_ops'/></capability>
        </device>
      <device><name>computer</name><capability type='system'><hardware>
        <uuid>aaaaaaaa-2d78-c30f-5aa5-f03c87d21e69</uuid></hardware><firmware/></capability>
        </device>
      <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>web1</name>
        <uuid>11111111-2d78-c30f-5aa5-f03c87d21e69</uuid><title>shop, lab</title>
        <memory unit='GiB'>2</memory><currentMemory unit='GiB'>1</currentMemory>
        <vcpu current='2'>4</vcpu><iothreads>1</iothreads>
        <os><type>hvm</type></os>
        <devices>
          <disk type='file' device='disk'><source file='/images/web1.img'/>
          <target dev='vda' bus='virtio'/></disk>
          <disk type='file' device='cdrom'><source file='/iso/install.iso'/>
          <target dev='sda' bus='sata'/><readonly/></disk>
          <interface type='network'><mac address='52:54:00:aa:bb:01'/><source network='default'/>
          <target dev='vnet0'/></interface>
          <console type='pty'/><graphics type='vnc' port='5901' listen='127.0.0.1'/>
          <memballoon model='virtio'/>
        </devices>
        <test:domainsnapshot><name>clean</name><description>freshly installed</description>
        <state>running</state><creationTime>1700000000</creationTime><active>0</active><disks>
        <disk name='vda' snapshot='internal'/></disks><domain type='test'><name>web1</name>
        <uuid>11111111-2d78-c30f-5aa5-f03c87d21e69</uuid><memory unit='GiB'>2</memory><vcpu>4</vcpu>
        <os><type>hvm</type></os><devices><disk type='file' device='disk'>
        <source file='/images/web1.img'/><target dev='vda' bus='virtio'/></disk></devices></domain>
        </test:domainsnapshot>
      </domain>
      <domain type='test'><name>web2</name><memory unit='GiB'>2</memory><vcpu>2</vcpu><os>
        <type>hvm</type></os><devices><disk type='file' device='disk'>
        <driver name='qemu' type='qcow2'/><source file='/images/web2.qcow2'/>
        <target dev='vda' bus='virtio'/></disk><graphics type='vnc' port='5902' listen='127.0.0.1'/>
        </devices></domain>
      <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>db1</name>
        <title>lab</title><memory unit='GiB'>4</memory><vcpu>2</vcpu><iothreads>2</iothreads><os>
        <type>hvm</type></os><devices><interface type='network'><mac address='52:54:00:aa:bb:03'/>
        <source network='default'/></interface></devices>
       <test:runstate>5</test:runstate></domain>
      <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>mail</name>
        <memory unit='GiB'>1</memory><vcpu>1</vcpu><os><type>hvm</type></os>
       <test:runstate>3</test:runstate></domain>
    </node>
    """
}

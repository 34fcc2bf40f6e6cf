import Foundation
import TestSupport
import Testing

/// What is done to the devices of real domains, running and not, by virsh in one world and by vireo in another.
@Suite("Devices of real domains", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct DeviceChangeTests {
  @Test("interfaces are attached, unplugged, limited and detached as virsh does it")
  func interfaces() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in interfaceLines { try await twins.same(line) }
    }
  }

  @Test("media are changed, and disks limited, as virsh does it")
  func disks() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in mediaLines + tuningLines { try await twins.same(line) }
      // A guest that nothing boots from reads as much as it likes.
      for line in counterLines { try await twins.alike(line) }
    }
  }

  @Test("devices are updated and detached by files and aliases as virsh does it")
  func devices() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in deviceLines { try await twins.same(line) }
    }
  }

  @Test("memory devices grow as virsh lets them grow")
  func memory() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare { world in
        try world.scratch.write(DeviceWorld.memoryDomain, to: "mem.xml")
        try await world.prepare("define \(world.scratch.file("mem.xml"))")
        try await world.prepare("start mem --paused")
      }
      for line in memoryLines { try await twins.same(line) }
    }
  }

  private let interfaceLines = [
    "attach-interface run network n --mac 52:54:00:00:02:02 --config",
    "attach-interface run network n --mac 52:54:00:00:02:03 --persistent --model virtio --target tap7 --alias ua-seven",
    "attach-interface run network n --mac 52:54:00:00:02:04 --live --config --model virtio",
    "attach-interface run bridge vb0 --model virtio --mac 52:54:00:00:02:08",
    "attach-interface off network n --mac 52:54:00:00:02:05",
    "attach-interface off network n --mac 52:54:00:00:02:06 --persistent --inbound 100,200,300 --outbound 5",
    "attach-interface off network n --mac 52:54:00:00:02:07 --current",
    "attach-interface off network n --mac 52:54:00:00:02:07 --live",
    "attach-interface run network nosuch", "attach-interface run network n --mac nosuch",
    "attach-interface run hostdev 0000:00:01.0", "domiflist run", "domiflist run --inactive",
    "domif-getlink run tap7", "domif-setlink run tap7 down", "domif-getlink run tap7",
    "domif-getlink run tap7 --config", "domif-setlink run TAP7 down --config",
    "domif-getlink run 52:54:0:0:2:3 --config", "domif-setlink run 52:54:00:00:01:02 up --config",
    "domif-setlink run 52:54:00:00:01:03 up --print-xml", "domif-setlink run 52:54:00:00:01:03 up",
    "domif-setlink off 52:54:00:00:01:02 down", "domif-setlink off 52:54:00:00:01:03 up --config",
    "domif-getlink off 52:54:00:00:01:02", "domiftune run tap7", "domiftune run tap7 --config",
    "domiftune run tap7 --live --config", "domiftune off 52:54:00:00:02:06",
    "domiftune run 52:54:00:00:02:03 --inbound 100,200,300 --config",
    "domiftune run 52:54:00:00:02:03 --config", "domiftune run 52:54:00:00:02:03 --inbound ,6,7,8 --config",
    "domiftune run 52:54:00:00:02:03 --inbound 5,0,9 --outbound 1,2 --config",
    "domiftune run 52:54:00:00:02:03 --inbound 0 --config", "domiftune run tap7 --inbound 0",
    "domiftune run nosuch", "domiftune run nosuch --inbound 1", "domiftune off 52:54:00:00:02:06 --live",
    "domiftune off 52:54:00:00:01:02 --inbound 1", "domiftune off 52:54:00:00:02:06 7 9",
    "domifstat run nosuch", "domifstat off 52:54:00:00:02:06", "detach-interface run network",
    "detach-interface run network --mac 52:54:00:00:02:01 --print-xml",
    "detach-interface run network --mac 52:54:0:0:2:4 --print-xml",
    "detach-interface run network --mac 52:54:00:00:02:02 --persistent",
    "detach-interface run network --mac 52:54:00:00:02:03 --config", "detach-interface run user",
    "detach-interface run user --config --print-xml",
    "detach-interface run user --mac 52:54:00:00:01:02 --live --config --print-xml",
    "detach-interface off network --config", "detach-interface off network --mac 52:54:00:00:02:06",
    "detach-interface off network --mac 52:54:00:00:02:06 --current",
    "detach-interface off network --mac 52:54:00:00:02:07 --live",
    "detach-interface off network --persistent",
  ]

  private let mediaLines = [
    "change-media run sda --print-xml", "change-media run sda --eject --print-xml",
    "change-media run sda SCRATCH/d.iso --print-xml", "change-media run sda --eject",
    "change-media run sda --eject", "change-media run sda --insert SCRATCH/d.iso",
    "change-media run sda --insert SCRATCH/d.iso", "change-media run sda SCRATCH/c.iso --update --force",
    "change-media run sda SCRATCH/nosuch.iso", "change-media run SCRATCH/c.iso SCRATCH/d.iso --config",
    "change-media run sda SCRATCH/d.iso --live --config", "change-media run sdb SCRATCH/d.iso --insert",
    "change-media run sdb SCRATCH/d.iso --update --block --config", "change-media run vda --eject",
    "change-media run fda --eject --config", "change-media off sda --eject",
    "change-media off sda --eject --config", "change-media off sda --live SCRATCH/d.iso",
    "change-media off sda --current --insert SCRATCH/d.iso", "change-media off sda SCRATCH/c.iso",
    "change-media off sdb --update", "domblkerror run", "domblkerror off", "domcontrol run", "domcontrol off",
  ]

  private let tuningLines = [
    "blkdeviotune run vda", "blkdeviotune run vda --total-bytes-sec 1MB", "blkdeviotune run vda",
    "blkdeviotune run vda --config", "blkdeviotune run vda --live --config",
    "blkdeviotune run vda --total-bytes-sec 1MB --read-bytes-sec 1MB",
    "blkdeviotune run vda --total-bytes-sec 0 --read-bytes-sec 5K --total-iops-sec 100 --total-iops-sec-max 1000",
    "blkdeviotune run vda --live",
    "blkdeviotune run vda --total-iops-sec-max 1000 --total-iops-sec-max-length 5 --live --config",
    "blkdeviotune run vda --size-iops-sec 4096 --group-name drives", "blkdeviotune run vda 0 2 3",
    "blkdeviotune run vda --total-bytes-sec 18446744073709551615", "blkdeviotune run vda",
    "blkdeviotune run nosuch", "blkdeviotune run sdb", "blkdeviotune off vda --live",
    "blkdeviotune off vda --live --total-bytes-sec 1", "blkdeviotune off vda --config --total-bytes-sec 1M",
    "blkdeviotune off vda --current --total-bytes-sec 2M --group-name g",
    "blkdeviotune off vda --total-bytes-sec 3M", "blkdeviotune off vda",
    "domblkthreshold run vda 1MiB", "domblkthreshold run nosuch 1", "domblkthreshold run vda[5] 1",
    "domblkthreshold off vda 1", "domblkthreshold run vda 0", "dommemstat run --period 3",
    "dommemstat run --period 4 --live --config", "dommemstat off --period 5 --current",
    "dommemstat off --period 5 --live",
  ]

  private let counterLines = [
    "domblkstat run nosuch", "domblkstat off vda", "domblkstat off", "domblkstat run vda",
    "domblkstat run vda --human", "domblkstat run", "domblkstat run --human",
    "domblkstat run SCRATCH/vda.raw",
  ]

  private let deviceLines = [
    "update-device run SCRATCH/drive.xml", "update-device run SCRATCH/drive.xml --config",
    "update-device run SCRATCH/card.xml --persistent",
    "update-device run SCRATCH/drive.xml --live --config --force", "update-device run SCRATCH/bad.xml",
    "update-device run SCRATCH/disk.xml", "update-device off SCRATCH/drive.xml",
    "update-device off SCRATCH/card.xml --persistent", "update-device off SCRATCH/drive.xml --live",
    "attach-device off SCRATCH/disk.xml --config", "detach-device-alias off ua-disk",
    "attach-device off SCRATCH/disk.xml --config", "detach-device off SCRATCH/disk.xml",
    "detach-device off SCRATCH/disk.xml --persistent", "detach-device off SCRATCH/disk.xml --config",
    "detach-device run SCRATCH/disk.xml", "detach-device run SCRATCH/bad.xml",
    "detach-device run SCRATCH/card.xml --config", "detach-device-alias run nosuch",
    "detach-device-alias run nosuch --config", "detach-device-alias off ua-disk --live",
    "detach-disk run sda --print-xml", "detach-disk run vda --print-xml --config",
  ]

  private let memoryLines = [
    "update-memory-device mem", "update-memory-device mem --alias virtiomem0 --print-xml",
    "update-memory-device mem --node 1 --print-xml --requested-size 5MiB",
    "update-memory-device mem --alias virtiomem1 --config",
    "update-memory-device mem --node 1 --config --requested-size 6MiB",
    "update-memory-device mem --node 1 --requested-size 128MiB",
    "update-memory-device mem --node 1 --requested-size 1000MiB",
    "update-memory-device mem --alias virtiomem0 --requested-size 1MiB",
    "update-memory-device mem --node 0 --requested-size 0 --live", "update-memory-device mem --node 7",
  ]

  private func populate(_ world: DaemonWorld) async throws {
    try DeviceWorld.writeFiles(world.scratch)
    for name in ["run", "off"] {
      try world.scratch.write(DeviceWorld.domain(name, in: world.scratch), to: "\(name).xml")
      try await world.prepare("define \(world.scratch.file("\(name).xml"))")
    }
    for line in ["net-define \(world.scratch.file("n.xml"))", "net-start n", "start run --paused"] {
      try await world.prepare(line)
    }
  }
}

/// The domains and files that have something to change.
private enum DeviceWorld {
  static func writeFiles(_ scratch: ScratchDirectory) throws {
    for name in ["vda.raw", "c.iso", "d.iso", "e.raw", "f.img"] {
      try scratch.write(String(repeating: "\0", count: 1 << 20), to: name)
    }
    let files = [
      "n.xml": "<network><name>n</name><bridge name='vb0'/></network>", "bad.xml": "<disk",
      "drive.xml": disk("cdrom", scratch.file("d.iso"), "sda' bus='sata"),
      "disk.xml": disk("disk", scratch.file("e.raw"), "vdb' bus='virtio", more: "<alias name='ua-disk'/>"),
      "card.xml": """
      <interface type='user'><mac address='52:54:00:00:01:02'/><link state='down'/>
        <model type='virtio'/></interface>
      """,
    ]
    for (name, text) in files { try scratch.write(text, to: name) }
  }

  private static func disk(_ kind: String, _ source: String, _ target: String, more: String = "") -> String {
    """
    <disk type='file' device='\(kind)'><driver name='qemu' type='raw'/><source file='\(source)'/>
      <target dev='\(target)'/>\(more)</disk>

    """
  }

  static func domain(_ name: String, in scratch: ScratchDirectory) -> String {
    // Two domains may not write to one disk at once; only one of them runs.
    """
    <domain type='qemu'><name>\(name)</name><memory unit='MiB'>64</memory>
      <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
      <devices>
        <controller type='pci' model='pcie-root'/>
        \(String(repeating: "<controller type='pci' model='pcie-root-port'/>", count: 10))
        \(disk("disk", scratch.file("vda.raw"), "vda' bus='virtio"))
        \(disk("cdrom", scratch.file("c.iso"), "sda' bus='sata"))
        <disk type='file' device='cdrom'><target dev='sdb' bus='sata'/></disk>
        \(disk("floppy", scratch.file("f.img"), "fda' bus='fdc"))
        <interface type='user'><mac address='52:54:00:00:01:02'/><model type='virtio'/></interface>
        <interface type='user'><mac address='52:54:00:00:01:03'/><link state='down'/>
          <model type='virtio'/></interface>
        <memballoon model='virtio'/>
      </devices></domain>

    """
  }

  static let memoryDomain = """
    <domain type='qemu'><name>mem</name>
      <maxMemory slots='8' unit='MiB'>512</maxMemory><memory unit='MiB'>128</memory><vcpu>2</vcpu>
      <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
      <cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/><cell id='1' cpus='1' memory='64' unit='MiB'/></numa></cpu>
      <devices>
        <controller type='pci' model='pcie-root'/>
        \(String(repeating: "<controller type='pci' model='pcie-root-port'/>", count: 4))
        \(memory(node: 0, requested: 64))
        \(memory(node: 1, requested: 0))
      </devices></domain>

    """

  private static func memory(node: Int, requested: Int) -> String {
    """
    <memory model='virtio-mem'><target><size unit='MiB'>128</size><node>\(node)</node><block unit='MiB'>2</block>
      <requested unit='MiB'>\(requested)</requested></target></memory>
    """
  }
}

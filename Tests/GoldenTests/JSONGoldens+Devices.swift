import TestSupport
import Testing

extension JSONGoldenTests {
  /// Devices, as far as the test driver goes.
  static let deviceCommands: [(String, String)] = [
    ("attach-interface", "attach-interface test network default --inbound 1,2 --print-xml"),
    ("detach-interface", "detach-interface test network --print-xml"),
    ("domif-getlink", "domif-getlink test testnet0"),
    ("domiftune", "domiftune test testnet0 --inbound 100,200,300 --outbound 5; domiftune test testnet0"),
    ("blkdeviotune", "blkdeviotune test vda"),
    (
      "blkdeviotune-set",
      "blkdeviotune test vda --total-bytes-sec 1MB --total-bytes-sec-max 2MB --group-name drives; blkdeviotune test vda"
    ),
    ("domblkerror", "domblkerror test"), ("domcontrol", "domcontrol test"),
    ("domthrottlegrouplist", "domthrottlegrouplist test"),
  ]
}

extension DaemonGoldenTests {
  /// Devices of a QEMU domain: `r` is paused before its first instruction, so that its counters stand still.
  static let deviceCommands: [(String, String)] = [
    ("domblkstat", "domblkstat r vda"), ("domifstat", "domifstat r tap7"),
    ("domblkthreshold", "domblkthreshold r vda 1MiB"),
    ("domif-setlink", "domif-setlink r tap7 up --config; domif-setlink r tap7 up --config"),
    ("change-media", "change-media r sda --eject"),
    ("update-memory-device", "update-memory-device r --requested-size 32MiB --config"),
    (
      "attach-interface-config",
      "attach-interface r network n --mac 52:54:00:00:00:07 --alias ua-second --config"
    ),
    ("detach-device-alias", "detach-device-alias r ua-second --config"),
    ("detach-interface-config", "detach-interface r ethernet --config"),
    ("update-device", "update-device r drive.xml --live --config"),
    ("detach-device", "detach-device r drive.xml --config"),
  ]

  @Test("devices stay as they are")
  func devices() async throws {
    try await withDaemon { daemon, world in
      let disk = try world.scratch.write(String(repeating: "\0", count: 1 << 20), to: "disk.raw")
      let medium = try world.scratch.write(String(repeating: "\0", count: 1 << 20), to: "medium.iso")
      let drive = """
        <disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='\(medium)'/>
          <target dev='sda' bus='sata'/><readonly/></disk>
        """
      try world.scratch.write(drive, to: "home/drive.xml")
      let domain = try world.scratch.write(Self.domain(disk: disk, drive: drive), to: "running.xml")
      for line in ["define \(domain)", "start r --paused"] { try await prepare(line, daemon, world) }
      for (file, line) in Self.deviceCommands {
        let result = try await world.run(
          Program.vireoByName, ["-c", daemon.uri, "-o", "json", line], name: "vireo")
        // The host sends a packet or two to each new interface, sooner or later, and some are dropped.
        let text = stable(result, world.scratch).replacing(/("(bytes|packets|drops)": )[0-9]+/) {
          "\($0.output.1)0"
        }
        try GoldenFile(name: "\(file).json").expect(text, sourceLocation: #_sourceLocation)
      }
    }
  }

  private static func domain(disk: String, drive: String) -> String {
    """
    <domain type='qemu'><name>r</name><uuid>6695eb01-0000-0000-0000-000000000004</uuid>
      <maxMemory slots='2' unit='MiB'>256</maxMemory><memory unit='MiB'>64</memory>
      <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
      <cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/></numa></cpu>
      <devices>
        <controller type='pci' model='pcie-root'/>
        \(String(repeating: "<controller type='pci' model='pcie-root-port'/>", count: 6))
        <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='\(disk)'/>
          <target dev='vda' bus='virtio'/></disk>
        \(drive)
        <interface type='ethernet'><mac address='52:54:00:00:00:06'/><target dev='tap7'/>
          <model type='virtio'/><link state='down'/></interface>
        <memory model='virtio-mem'><target><size unit='MiB'>64</size><node>0</node>
          <block unit='MiB'>2</block><requested unit='MiB'>0</requested></target></memory>
      </devices></domain>
    """
  }
}

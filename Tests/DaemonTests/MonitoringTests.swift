import TestSupport
import Testing

/// What virsh and vireo say about the same domains of a real daemon.
@Suite("Monitoring and tuning of real domains", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct MonitoringTests {
  @Test("answers as virsh does, in each state")
  func states() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await populate(world)
      for filter in filters {
        for columns in ["", "--title --managed-save", "--name", "--uuid --name", "--id"] {
          let words = "list \(filter) \(columns)".split(separator: " ").joined(separator: " ")
          try await world.same(words)
        }
      }
      for question in questions { try await world.same(question) }
    }
  }

  @Test("changes what virsh changes")
  func changes() async throws {
    // The image holds a snapshot, and that the time when it was made.
    try await TwinWorlds.with(unequalFiles: ["internal.qcow2"]) { twins in
      try await twins.prepare(populate)
      for change in changes { try await twins.same(change) }
    }
  }

  @Test("gives statistics as data with units")
  func statistics() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await populate(world)
      let paused = try await world.vireo("-o", "json", "domstats", "Paused", "--state", "--balloon", "--vcpu")
      for part in [
        #""name": "Paused""#, #""state": "paused""#, #""stateReason": "user""#,
        #""maxMemory": 67108864"#, #""vcpus": 1"#, #""vcpu": 0"#,
      ] {
        #expect(paused.contains(part), "\(part) in \(paused)")
      }
      let disks = try await world.vireo("-o", "json", "domstats", "off", "--block")
      #expect(disks.contains(#""target": "vdb""#) && !disks.contains("count"), "\(disks)")
      let all = try await world.vireo("-o", "json", "domstats", "Auto", "Paused")
      #expect(all.contains(#""disks": ["#), "\(all)")
      #expect(!all.contains(#""other""#), "a statistic without a key of its own: \(all)")
      let raw = try await world.vireo("-o", "json", "domstats", "Paused", "--state", "--raw")
      #expect(raw.contains(#""state.state": 3"#), "\(raw)")
    }
  }

  private let filters = [
    "", "--all", "--inactive", "--inactive --all", "--transient", "--persistent --all",
    "--with-snapshot --all",
    "--without-snapshot --all", "--state-paused", "--state-shutoff", "--state-shutoff --state-paused",
    "--state-shutoff --state-paused --all", "--state-other --all", "--autostart --all",
    "--no-autostart --all",
    "--with-managed-save --all", "--without-managed-save --all", "--with-checkpoint --all",
  ]

  private let questions = [
    "domstate off --reason", "domstate Paused --reason", "domstate saved --reason",
    "domstate transient --reason",
    "domblklist off", "domblklist off --details", "domblkinfo off --all", "domblkinfo off --all --human",
    "domblkinfo off vdb", "domblkinfo off hdc", "domblkinfo off sda", "domiflist off", "domifaddr off",
    "domifaddr Paused", "domifaddr Paused --source agent", "dommemstat off", "dominfo off", "dominfo saved",
    "vcpuinfo off", "vcpuinfo off --pretty", "vcpuinfo Paused --pretty", "vcpupin off", "vcpupin off 7",
    "vcpupin off --live", "vcpupin Paused 7", "vcpupin Paused --config", "schedinfo off",
    "schedinfo off --live",
    "schedinfo Paused", "schedinfo Paused --live --config", "memtune off", "memtune off --live",
    "memtune Paused",
    "domstats --state off Paused", "domstats --state --list-active off", "domid off", "domid Paused",
  ]

  private let changes = [
    "setmem Paused 32MiB; dominfo Paused", "setmem off 5", "setmem off 5 --current; dominfo off",
    "setmem transient 5 --config", "setvcpus Paused 2; vcpuinfo Paused --pretty", "setvcpus Paused 9",
    "setvcpus off 1 --config; vcpuinfo off", "setvcpus off 4 --maximum --config; vcpupin off",
    "setvcpus Paused 3 --maximum --config --live", "vcpupin Paused 0 0 --live --config; vcpupin Paused",
    "vcpupin off 0 0 --config; vcpupin off; vcpuinfo off", "vcpupin Paused 9 0",
    "schedinfo Paused cpu_shares=512 vcpu_quota=50000", "schedinfo Paused --live --config cpu_shares=256",
    "schedinfo Paused --config", "schedinfo Paused vcpu_quota=-1", "schedinfo Paused cpu_shares=-1",
    "memtune Paused --hard-limit 1GiB --live --config; memtune Paused",
    "memtune off --min-guarantee 5 --config",
    "memtune Paused --hard-limit -1 --live --config; memtune Paused --config",
    "dommemstat off --period 3 --config", "dommemstat transient --period 3 --config",
    "dommemstat Paused --period 2 --live --config",
  ]

  /// Domains without an operating system, in every state that a listing knows.
  private func populate(_ world: DaemonWorld) async throws {
    let disks = try await makeDisks(world)
    try await define(world, "off", vcpus: "<vcpu cpuset='0'>2</vcpu>", devices: disks)
    try await define(world, "saved")
    let image = world.scratch.file("internal.qcow2")
    try await world.tool("qemu-img", "create", "-q", "-f", "qcow2", image, "10M")
    let disk = """
      <disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
        <source file='\(image)'/><target dev='vda' bus='virtio'/></disk>
      """
    try await define(world, "Auto", devices: disk)
    try await define(world, "Paused", vcpus: "<vcpu current='1'>3</vcpu>")
    for line in [
      "start saved", "managedsave saved", "autostart Auto", "start Paused --paused",
      "snapshot-create-as Auto first", "create \(try write(world, "transient"))",
    ] {
      try await world.prepare(line)
    }
  }

  private func define(
    _ world: DaemonWorld, _ name: String, vcpus: String = "<vcpu>1</vcpu>", devices: String = ""
  ) async throws {
    try await world.prepare("define \(try write(world, name, vcpus: vcpus, devices: devices))")
  }

  private func write(
    _ world: DaemonWorld, _ name: String, vcpus: String = "<vcpu>1</vcpu>", devices: String = ""
  ) throws -> String {
    try world.scratch.write(
      """
      <domain type='qemu'>
        <name>\(name)</name>
        <title>\(name == "Auto" ? "" : "Title of \(name)")</title>
        <memory unit='MiB'>64</memory>
        \(vcpus)
        <os><type arch='x86_64' machine='pc'>hvm</type></os>
        <features><acpi/></features>
        <devices>\(devices)</devices>
      </domain>
      """, to: "\(name).xml")
    return world.scratch.file("\(name).xml")
  }

  /// An image of each kind that has a way of its own to be shown.
  private func makeDisks(_ world: DaemonWorld) async throws -> String {
    try await world.tool("truncate", "-s", "0", world.scratch.file("empty.raw"))
    try await world.tool("truncate", "-s", "1500", world.scratch.file("small.raw"))
    let files = [("vda", "empty"), ("vdb", "small")].map { target, name in
      """
      <disk type='file' device='disk'><driver name='qemu' type='raw'/>
        <source file='\(world.scratch.file("\(name).raw"))'/><target dev='\(target)' bus='virtio'/></disk>
      """
    }
    return files.joined() + """
      <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk>
      <disk type='network' device='disk'><driver name='qemu' type='raw'/>
        <source protocol='nbd' name='export'><host name='h' port='10809'/></source>
        <target dev='sda' bus='scsi'/></disk>
      <interface type='bridge'><source bridge='br0'/><mac address='52:54:00:00:01:01'/></interface>
      <interface type='user'><mac address='52:54:00:00:01:02'/></interface>
      """
  }
}

import TestSupport
import Testing

/// What domains of a real daemon are tuned by, and what becomes of them.
@Suite("Tuning and lives of real domains", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct TuningTests {
  @Test("changes of resources are those of virsh")
  func resources() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in tuning + processors { try await twins.same(line) }
    }
  }

  @Test("changes of threads and processors are those of virsh")
  func threads() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in threadLines { try await twins.same(line) }
    }
  }

  @Test("lives and displays are those of virsh")
  func lives() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare(populate)
      for line in lifeLines { try await twins.same(line) }
    }
  }

  @Test("what passes by itself is shown as virsh shows it")
  func reads() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await populate(world)
      #expect(try await world.same("ttyconsole", "on").hasPrefix("/dev/pts/"))
      try await world.same("ttyconsole", "off")
      let device = try await world.vireo("-o", "json", "ttyconsole", "on")
      #expect(device.contains(#""path": "/dev/pts/"#) && device.contains(#""name": "on""#), "\(device)")
      let native = try await world.vireo("-o", "json", "domxml-to-native", "qemu-argv", "--domain", "off")
      #expect(native.contains(#""configuration": "LC_ALL=C"#), "\(native)")
      let shown = try await world.same("domxml-to-native", "qemu-argv", "--domain", "on")
      #expect(shown.contains("-smp 1,maxcpus=3"))
      let statistics = try await world.vireo("cpu-stats", "on")
      #expect(statistics.hasPrefix("CPU0:\n\tcpu_time      "), "\(statistics)")
      #expect(statistics.contains("Total:\n\tcpu_time      "), "\(statistics)")
      #expect(!(try await world.run("ttyconsole", "off").error).isEmpty)
    }
  }

  private let tuning = [
    "setmaxmem on 128M", "setmaxmem on 128M --config", "setmaxmem on 128M --live --config",
    "setmaxmem off 99M",
    "setmaxmem off 99M --live", "numatune on", "numatune on strict 0", "numatune on --nodeset 0; numatune on",
    "numatune on --nodeset 0 --config; numatune on --config; numatune on --live", "numatune on --nodeset 9",
    "numatune on --live --config", "numatune on --mode strict --live --config --nodeset 0",
    "numatune on --mode preferred --nodeset 0 --live", "numatune off --nodeset 0; numatune off",
    "numatune off preferred 0-1 --config; numatune off", "numatune off --nodeset 0 --live",
    "numatune off restrictive --config; numatune off", "blkiotune on", "blkiotune on 500; blkiotune on",
    "blkiotune on 5", "blkiotune on --device-weights /dev/vda,500",
    "blkiotune on --device-read-bytes-sec /dev/vda,1000000,/dev/vdb,5 --config; blkiotune on --config",
    "blkiotune on --device-read-iops-sec /nosuch,5 --live", "blkiotune on --live --config",
    "blkiotune on 600 --live --config; blkiotune on; blkiotune on --config",
    "blkiotune off 300; blkiotune off",
    "blkiotune off --device-weights /dev/vda,300,/dev/vdb,400; blkiotune off", "blkiotune off 5 --live",
    "perf on", "perf on --enable cmt", "perf on --enable cpu_clock; perf on",
    "perf on --disable cpu_clock,cpu_cycles",
    "perf on --enable cpu_clock,cpu_cycles --disable task_clock --config; perf on --config",
    "perf on --enable cpu_clock --disable cpu_clock --config", "perf off --enable nosuch",
    "perf off --enable mbmt --live", "perf on --live --config", "perf on --enable cpu_clock --live --config",
  ]

  private let processors = [
    "vcpucount on", "vcpucount off", "vcpucount transient", "vcpucount on --guest", "vcpucount off --guest",
    "vcpucount off --live", "vcpucount off --current", "vcpucount off --maximum", "vcpucount on --config",
    "vcpucount on --current --maximum", "vcpucount transient --config", "setvcpu on 1 --enable; vcpucount on",
    "vcpucount on --live --current", "vcpucount on --config --current", "vcpucount on --active --config",
    "setvcpu on 2 --enable --config", "setvcpu on 9 --enable", "setvcpu on x --enable",
    "setvcpu on 1 --disable",
    "setvcpu on 0 --disable", "setvcpu on 1 --enable --live --config", "setvcpu off 1 --enable",
    "setvcpu off 1 --enable --live", "setvcpu off 1 --disable --current; vcpucount off", "guestvcpus on",
    "guestvcpus off", "guestvcpus off 0 --enable", "emulatorpin on; emulatorpin on 0; emulatorpin on",
    "emulatorpin on 1 --live --config; emulatorpin on --config; emulatorpin on", "emulatorpin on 0 --config",
    "emulatorpin off; emulatorpin off 0", "emulatorpin off 0 --current; emulatorpin off",
    "emulatorpin off 0 --live", "emulatorpin on r; emulatorpin on", "emulatorpin on --live --config",
    "cpu-stats off", "cpu-stats off --total", "cpu-stats on --start 99", "domlaunchsecinfo on",
    "domlaunchsecinfo off", "domsetlaunchsecstate off --secrethdr SCRATCH/on.xml --secret SCRATCH/on.xml",
    "domsetlaunchsecstate on --secrethdr SCRATCH/on.xml --secret SCRATCH/on.xml --set-address 5",
  ]

  private let threadLines = [
    "iothreadinfo on", "iothreadinfo on --config", "iothreadinfo off", "iothreadinfo off --live",
    "iothreadinfo transient", "iothreadadd on 9; iothreadinfo on; iothreadinfo on --config",
    "iothreadadd on 9",
    "iothreadadd on 10 --live --config", "iothreadadd off 5 --live", "iothreadadd transient 5 --config",
    "iothreadset on 1 --poll-max-ns 65536 --poll-grow 2 --poll-shrink 3; domstats on --iothread",
    "iothreadset on 1 --poll-max-ns 5 --config", "iothreadset on 1 --thread-pool-min 2 --thread-pool-max 4",
    "iothreadset on 1 --thread-pool-min 2 --thread-pool-max 4 --config",
    "iothreadset on 1 --thread-pool-min 9 --thread-pool-max 4", "iothreadset on 1 --poll-max-ns 99999999999",
    "iothreadset on 33 --poll-max-ns 9", "iothreadset off 1 --poll-max-ns 5",
    "iothreadset off 1 --thread-pool-min -1 --thread-pool-max 4", "iothreadset on 1 2 3 4 5 6",
    "iothreadpin on 1 0; iothreadinfo on; iothreadinfo on --config",
    "iothreadpin on 2 1 --live --config; iothreadinfo on", "iothreadpin off 1 0; iothreadinfo off",
    "iothreadpin off 1 0-1 --config; iothreadinfo off", "iothreadpin on 1 r; iothreadinfo on",
    "iothreadpin on 77 0", "iothreaddel on 9; iothreadinfo on", "iothreaddel on 10 --live --config",
    "iothreaddel on 33", "iothreaddel off 2", "iothreaddel off 2 --live",
  ]

  private let lifeLines = [
    "reset on", "reset off", "reset nosuch", "domrename on q", "domrename off on",
    "domrename off q; domrename q off", "set-lifecycle-action on poweroff restart",
    "set-lifecycle-action on reboot destroy --config",
    "set-lifecycle-action on crash coredump-restart --live --config",
    "set-lifecycle-action off crash rename-restart", "set-lifecycle-action off crash preserve --live",
    "set-lifecycle-action off poweroff preserve", "dompmsuspend on mem", "dompmsuspend off mem",
    "dompmwakeup on",
    "dompmwakeup off", "inject-nmi on; domstate on", "inject-nmi off", "send-process-signal on 1 nop",
    "vncdisplay on", "vncdisplay transient", "vncdisplay off", "domdisplay on", "domdisplay on --all",
    "domdisplay on --include-password", "domdisplay on --include-password --all",
    "domdisplay on --type spice --include-password", "domdisplay on --type vnc", "domdisplay off",
    "domdisplay transient", "domdisplay on --type rdp", "domxml-from-native qemu-argv SCRATCH/on.xml",
    "domxml-to-native nosuch --domain off", "domxml-to-native nosuch --xml SCRATCH/on.xml",
    "domxml-to-native qemu-argv --xml SCRATCH/broken.xml", "dom-fd-associate off n 0",
    "dom-fd-associate off n 0,1 --seclabel-writable --seclabel-restore", "dom-fd-associate off n ''",
    "dom-fd-associate off n -1", "destroy on; domdisplay on; start on --pass-fds 0",
    "start off --pass-fds -1",
  ]

  /// A paused, an inactive and a transient domain, none with an operating system.
  private func populate(_ world: DaemonWorld) async throws {
    let graphics = """
      <graphics type='vnc' port='5910' passwd='sec&amp;ret' listen='0.0.0.0'/>
      <graphics type='spice' port='5911' passwd='x'><listen type='address' address='127.0.0.1'/></graphics>
      """
    try world.scratch.write("no document", to: "broken.xml")
    for (name, devices) in [("on", graphics), ("off", ""), ("transient", "")] {
      try world.scratch.write(domain(name, devices), to: "\(name).xml")
    }
    for (verb, name) in [("define", "on"), ("define", "off"), ("create", "transient")] {
      try await world.prepare("\(verb) \(world.scratch.file("\(name).xml"))")
    }
    try await world.prepare("start on --paused")
  }

  private func domain(_ name: String, _ devices: String) -> String {
    """
    <domain type='qemu'>
      <name>\(name)</name>
      <memory unit='MiB'>64</memory>
      <vcpu current='1'>3</vcpu>
      <iothreads>2</iothreads>
      <os><type arch='x86_64' machine='q35'>hvm</type></os>
      <features><acpi/></features>
      <devices><serial type='pty'/><console type='pty'/>\(devices)</devices>
    </domain>
    """
  }
}

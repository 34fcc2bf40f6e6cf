import Foundation
import TestSupport
import Testing

/// Jobs on disks, migration and saved states, with guests that do nothing but have disks.
@Suite("Jobs of guests in private libvirtds", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct JobTests {
  @Test("jobs on disks say and do what virsh's do")
  func blockJobs() async throws {
    try await TwinWorlds.with(unequalFiles: Self.images) { twins in
      try await twins.prepare { try await Self.startGuest(in: $0) }
      for line in [
        "blockjob g vda", "blockjob g vda --raw", "blockjob g vdz", "blockjob g vda --abort",
        "blockjob g vda 5", "blockcommit g vda", "blockpull g vda --verbose",
        "blockcommit g vda --active --shallow --wait", "blockjob g vda", "blockjob g vda --raw",
        "blockjob g vda 1100K", "blockjob g vda", "blockjob g vda --raw --bytes",
        "blockjob g vda 1100000 --bytes", "blockjob g vda --bytes", "blockcommit g vda --active",
        "blockjob g vda --pivot", "blockpull g vda --wait", "-q blockpull g vda --wait",
        "blockpull g vda --keep-relative", "blockcopy g vdb SCRATCH/c1", "blockjob g vdb --pivot",
        "blockcopy g vdb SCRATCH/c2 --transient-job --finish",
        "blockcopy g vdb SCRATCH/c3 --transient-job --wait", "blockjob g vdb", "blockjob g vdb --pivot",
        "blockcopy g vdb SCRATCH/c4 1 --transient-job --timeout 1",
        "blockcopy g vdb SCRATCH/c5 --transient-job --granularity 65535",
        "blockcopy g vdb SCRATCH/c6 --transient-job --reuse-external --pivot",
        "blockcopy g vdb SCRATCH/c7 --format qcow2 --transient-job --pivot",
        "blockresize g vda 2M", "blockresize g vda 3000000b", "blockresize g vda 1", "blockresize g vdz 5",
        "domjobinfo g", "domjobinfo g --rawstats", "domjobabort g", "domjobabort g --postcopy",
        "migrate-getspeed g", "migrate-setspeed g 5", "migrate-getspeed g", "migrate-getspeed g --postcopy",
        "migrate-setmaxdowntime g 450", "migrate-getmaxdowntime g", "migrate-compcache g",
        "migrate-compcache g --size 1000", "migrate-postcopy g", "domdirtyrate-calc g 61",
        "domdirtyrate-calc g 1 dirty-ring",
      ] {
        try await twins.same(line)
      }
    }
  }

  @Test("saved states say and do what virsh's do")
  func savedStates() async throws {
    try await TwinWorlds.with(unequalFiles: Self.images) { twins in
      try await twins.prepare { try await Self.startGuest(in: $0) }
      for world in [twins.reference, twins.subject] { try await world.vireo("managedsave", "g") }
      for line in [
        "managedsave g", "managedsave-dumpxml g --xpath //name", "managedsave-define g SCRATCH/g.xml",
        "managedsave-edit g --running --paused", "managedsave-remove g",
        "managedsave-remove g", "managedsave-dumpxml g", "managedsave-define g SCRATCH/g.xml",
        "managedsave-edit g", "start g", "domstate g --reason",
      ] {
        try await twins.same(line)
      }
    }
  }

  @Test("Ctrl-C and --timeout abort a copy, and say so", arguments: [true, false])
  func interruptedCopy(_ isInterrupted: Bool) async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await Self.startGuest(in: world)
      let words = [
        "-c", world.daemon.uri, "blockcopy", "g", "vdb", scratch.file("copy"), "1", "--transient-job",
      ]
      let running = try world.hermetic.start(
        Program.vireoByName, words + (isInterrupted ? ["--wait"] : ["--timeout", "15"]), name: "vireo")
      try await world.wait(for: "Block Copy", from: "blockjob", "g", "vdb", "--raw")
      if isInterrupted { running.child.signal(SIGINT) }
      let result = await running.result(deadline: .seconds(60))
      #expect(result.status == .exited(isInterrupted ? 130 : 2), "\(result)")
      #expect(result.output == "\nCopy aborted\n")
      #expect(try await world.vireo("blockjob", "g", "vdb") == "No current block job for vdb\n")
    }
  }

  @Test("programs get the end of a job that was aborted as an error")
  func abortedData() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await Self.startGuest(in: world)
      let result = try await world.run(
        "-o", "json", "blockcopy", "g", "vdb", scratch.file("copy"), "1", "--transient-job", "--timeout", "1")
      #expect(result.status == .exited(2))
      #expect(result.output.isEmpty)
      #expect(result.error.contains("Copy aborted"))
    }
  }

  @Test("a guest moves to another daemon, and its definition too")
  func migration() async throws {
    try await withScratch { scratch in
      let here = try await DaemonWorld(scratch: scratch)
      let there = try await IsolatedDaemon(scratch: scratch)
      try await Self.startGuest(in: here)
      let refused = try await here.run("migrate", "g", there.uri, "--live")
      #expect(refused.status == .exited(1))
      #expect(refused.error.contains("Unsafe migration: Migration without shared storage is unsafe"))
      try await here.vireo(
        "migrate", "g", there.uri, "--live", "--p2p", "--unsafe", "--persistent", "--undefinesource",
        "--dname", "moved", "--migrateuri", "unix://\(scratch.file("m.sock"))", "--verbose")
      #expect(try await here.vireo("list", "--all", "--name").allSatisfy(\.isNewline))
      let moved = try await here.hermetic.run(
        Program.vireoByName, ["-c", there.uri, "domstate", "moved", "--reason"], name: "vireo")
      #expect(moved.output == "running (migrated)\n\n")
    }
  }

  /// Images are written in other ways each time.
  private static let images: Set<String> = [
    "base", "top", "data", "c1", "c2", "c3", "c4", "c5", "c6", "c7",
  ]

  /// Starts a guest without a system: `vda` has a backing image, `vdb` data to copy.
  private static func startGuest(in world: DaemonWorld) async throws {
    let scratch = world.scratch
    let base = scratch.file("base")
    try await world.tool("qemu-img", "create", "-q", "-f", "qcow2", base, "1M")
    try await world.tool(
      "qemu-img", "create", "-q", "-f", "qcow2", "-b", base, "-F", "qcow2", scratch.file("top"))
    try Data(repeating: 7, count: 24 << 20).write(to: URL(fileURLWithPath: scratch.file("data")))
    let disks = [("top", "qcow2", "vda"), ("data", "raw", "vdb")].map { file, format, target in
      """
      <disk type='file' device='disk'><driver name='qemu' type='\(format)'/>
        <source file='\(scratch.file(file))'/><target dev='\(target)' bus='virtio'/></disk>
      """
    }
    let definition = try scratch.write(
      """
      <domain type='qemu'><name>g</name><uuid>6695eb01-0000-0000-0000-000000000005</uuid>
        <memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
        <devices>\(disks.joined())</devices></domain>
      """, to: "g.xml")
    try await world.prepare("define \(definition); start g")
  }
}

import TestSupport
import Testing

/// Agent, checkpoints, backups and QEMU's monitor, on one guest that both programs ask in turn.
@Suite("A guest's agent and QEMU", .needsGuest, .inTurn, .timeLimit(.minutes(30)))
struct GuestAgentTests {
  @Test("are asked and told as by virsh")
  func conversation() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let guest = try await AgentGuest(world: world)
      try await guest.reading()
      try await guest.fileSystems()
      try await guest.clock()
      try await guest.users()
      try await guest.monitor()
      try await guest.events()
      try await guest.checkpoints()
      try await guest.backups()
    }
  }
}

/// The guest `g` with a disk that holds a mounted file system, and the steps of the conversation.
private struct AgentGuest {
  let world: DaemonWorld

  init(world: DaemonWorld) async throws {
    self.world = world
    let (raw, disk) = (world.scratch.file("fs.raw"), world.scratch.file("fs.qcow2"))
    try await world.tool("truncate", "-s", "16M", raw)
    try await world.tool("mkfs.ext4", "-q", raw)
    try await world.tool("qemu-img", "convert", "-O", "qcow2", raw, disk)
    let device = """
      <disk type='file' device='disk'>
        <driver name='qemu' type='qcow2' discard='unmap'/><source file='\(disk)'/>
        <target dev='vda' bus='virtio'/>
      </disk>
      """
    let xml = try await TinyGuest.shared().domainXML(name: "g", devices: device)
    try await world.prepare("define \(try world.scratch.write(xml, to: "guest.xml"))")
    try await world.prepare("start g")
    try await world.wait(for: "tiny", from: "domhostname", "g")
  }

  func reading() async throws {
    for line in [
      "domfsinfo g", "guestinfo g --os --timezone --hostname --filesystem --disk --interface",
      "domhostname g --source agent", "domhostname g --source lease", "domhostname g --source nosuch",
      "guest-agent-timeout g --timeout -3", "get-user-sshkeys g nosuch", "domtime g --time x",
      "set-user-password g nosuch secret", "domfsthaw g /mnt/vda",
    ] {
      try await world.same(line)
    }
    #expect(try await world.vireo("domfsinfo", "g").contains("/mnt/vda"))
    #expect(try await world.vireo("guest-agent-timeout", "g", "--timeout", "5") == "\n")
  }

  /// One program undoes what the other has done.
  func fileSystems() async throws {
    #expect(try await world.vireo("domfsfreeze", "g") == "Froze 1 filesystem(s)\n\n")
    try await world.same("domfsfreeze", "g")
    #expect(try await world.virsh("domfsthaw", "g").output == "Thawed 1 filesystem(s)\n\n")
    try await world.prepare("domfsfreeze g /mnt/vda")
    #expect(try await world.vireo("domfsthaw", "g") == "Thawed 1 filesystem(s)\n\n")
    #expect(try await world.vireo("domfstrim", "g") == "\n")
  }

  func clock() async throws {
    #expect(try await world.vireo("domtime", "g", "--time", "1700000000") == "\n")
    #expect(try await world.virsh("domtime", "g", "--pretty").output.hasPrefix("Time: 2023-11-14 22:13:2"))
    #expect(try await world.vireo("domtime", "g", "--pretty").hasPrefix("Time: 2023-11-14 22:13:2"))
    #expect(try await world.vireo("domtime", "g", "--now") == "\n")
    #expect(try await !world.virsh("domtime", "g", "--pretty").output.contains("2023"))
  }

  func users() async throws {
    let keys = try world.scratch.write("ssh-ed25519 AAAA me@here\nssh-rsa BBBB me@there\n", to: "keys")
    #expect(try await world.vireo("set-user-sshkeys", "g", "root", keys, "--reset") == "\n")
    let listed = try await world.same("get-user-sshkeys", "g", "root")
    #expect(listed.contains("AAAA") && listed.contains("BBBB"))
    #expect(try await world.vireo("get-user-sshkeys", "g", "root").split(separator: "\n").count == 2)
    #expect(try await world.vireo("set-user-sshkeys", "g", "root", keys, "--remove") == "\n")
    #expect(try await !world.same("get-user-sshkeys", "g", "root").contains("AAAA"))
    let sentence = "Password set successfully for root in g"
    #expect(try await world.vireo("set-user-password", "g", "root", "secret").contains(sentence))
  }

  func monitor() async throws {
    let ping = #"{"execute":"guest-ping"}"#
    for words in [
      ["qemu-agent-command", "g", ping], ["qemu-agent-command", "g", "--pretty", ping],
      ["qemu-agent-command", "g", "--timeout", "5", ping],
      ["qemu-agent-command", "g", "--timeout", "0", ping],
      ["qemu-agent-command", "g", "bogus"], ["qemu-agent-command", "g", #"{"execute":"nosuch"}"#],
      ["qemu-monitor-command", "g", "--hmp", "info", "name"],
      ["qemu-monitor-command", "g", "--return-value", "query-status"],
      ["qemu-monitor-command", "g", "--return-value", "--pretty", "query-named-block-nodes"],
      ["qemu-monitor-command", "g", "--return-value", "query-named-block-nodes"],
      [
        "qemu-monitor-command", "g", "--return-value", "qom-get", #""path":"/machine""#,
        #""property":"type""#,
      ],
      ["qemu-monitor-command", "g", "--return-value", "nosuch"],
      ["qemu-monitor-command", "g", "qom-get", "path"], ["qemu-monitor-command", "g", "qom-get", "[]"],
      ["qemu-monitor-command", "g", "--return-value", "--pass-fds", "0", "query-status"],
      ["qemu-monitor-command", "g", "--pass-fds", "77", "query-status"],
      ["qemu-monitor-command", "g", "--hmp", "nosuch"],
    ] {
      try await same(words)
    }
  }

  /// `DaemonWorld.same` for words that are in an array.
  private func same(_ words: [String]) async throws {
    let arguments = ["-c", world.daemon.uri] + words
    let expected = try await world.hermetic.run(Program.virsh, arguments, name: "virsh")
    let actual = try await world.hermetic.run(Program.vireoAsVirsh, arguments, name: "virsh")
    #expect(actual == expected, "\(words)")
  }

  func events() async throws {
    for options in [["--event", "STOP"], ["--event", "s.*p", "--regex", "--no-case"], ["--domain", "g"]] {
      let running = try world.hermetic.start(
        Program.vireoAsVirsh, ["-c", world.daemon.uri, "qemu-monitor-event", "--timeout", "30"] + options,
        name: "virsh")
      // The first time may be before anybody listens.
      try await eventually("an event comes", deadline: .seconds(60)) {
        try await world.prepare("suspend g; resume g")
        return !running.child.isRunning
      }
      let result = await running.result(deadline: .seconds(60))
      #expect(result.status.isSuccess)
      #expect(result.output.contains("for domain 'g': <null>\nevents received: 1\n"), "\(result)")
    }
    try await world.same("qemu-monitor-event", "--event", "[", "--regex", "--timeout", "1")
  }

  func checkpoints() async throws {
    try await world.vireo("checkpoint-create-as", "g", "one", "first")
    try await world.vireo("checkpoint-create-as", "g", "two", "--diskspec", "vda,checkpoint=bitmap")
    for line in [
      "checkpoint-list g", "checkpoint-list g --tree", "checkpoint-list g --parent", "checkpoint-info g two",
      "checkpoint-parent g two", "checkpoint-dumpxml g one --size --no-domain", "checkpoint-dumpxml g one",
      "checkpoint-create-as g one", "checkpoint-create g --quiesce",
    ] {
      try await world.same(line)
    }
    let deleted = try await world.vireo("checkpoint-delete", "g", "one", "--children")
    #expect(deleted == "Domain checkpoint one deleted\n\n")
    #expect(try await world.same("checkpoint-list", "g", "--name") == "\n")
  }

  func backups() async throws {
    let socket = world.scratch.file("backup.sock")
    let xml = """
      <domainbackup mode='pull'><server transport='unix' socket='\(socket)'/><disks>
        <disk name='vda' type='file'><scratch file='\(world.scratch.file("scratch.qcow2"))'/></disk>
      </disks></domainbackup>
      """
    let backup = try world.scratch.write(xml, to: "backup.xml")
    let checkpoint = try world.scratch.write(
      "<domaincheckpoint><name>since</name></domaincheckpoint>", to: "checkpoint.xml")
    try await world.same("backup-dumpxml", "g")
    #expect(try await world.vireo("backup-begin", "g", backup, checkpoint) == "Backup started\n\n")
    #expect(try await world.same("backup-dumpxml", "g").contains(socket))
    try await world.same("backup-dumpxml", "g", "--xpath", "//scratch")
    #expect(try await world.same("checkpoint-list", "g", "--name") == "since\n\n")
    try await world.prepare("domjobabort g")
    // The flag is newer than most daemons, which say so.
    let newer = try await world.run("backup-begin", "g", "--preserve-domain-on-shutdown")
    if !newer.status.isSuccess { #expect(newer.error.contains("unsupported flags (0x2)"), "\(newer)") }
  }
}

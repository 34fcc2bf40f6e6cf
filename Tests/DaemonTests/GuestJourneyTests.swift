import Foundation
import TestSupport
import Testing

/// One guest under emulation, from its definition to its end, with events printed all the while.
@Suite("A QEMU guest in a private libvirtd", .needsGuest, .inTurn, .timeLimit(.minutes(30)))
struct GuestJourneyTests {
  @Test("goes through everything that is done to guests")
  func journey() async throws {
    try await withScratch { scratch in
      let guest = try await TinyGuest.shared()
      let world = try await DaemonWorld(scratch: scratch)
      let journey = try await GuestJourney(world: world, guest: guest)
      let watchers = try await EventWatchers(world: world)
      try await journey.defineAndStart()
      try await journey.suspendAndResume()
      try await journey.console()
      try await journey.screenshot()
      try await journey.attachAndDetachDisk()
      try await journey.attachAndDetachInterface()
      try await journey.snapshotAndRevert()
      try await journey.saveAndRestore()
      try await journey.destroyAndUndefine()
      try await watchers.finish(expecting: [
        "Started Booted", "Suspended Paused", "Resumed Unpaused", "device-added", "Stopped Saved",
        "Started Restored", "Stopped Destroyed",
      ])
    }
  }
}

/// The steps of the journey, in the order that the test gives them.
struct GuestJourney {
  let world: DaemonWorld
  let name = "g\(String(UInt16.random(in: 0 ... .max), radix: 36))"
  private let definition: String

  init(world: DaemonWorld, guest: TinyGuest) async throws {
    self.world = world
    let disk = world.scratch.file("system.qcow2")
    try await world.tool("qemu-img", "create", "-q", "-f", "qcow2", disk, "64M")
    let device = """
      <disk type='file' device='disk'>
        <driver name='qemu' type='qcow2'/><source file='\(disk)'/><target dev='vda' bus='virtio'/>
      </disk>
      """
    definition = try world.scratch.write(guest.domainXML(name: name, devices: device), to: "guest.xml")
  }

  func defineAndStart() async throws {
    #expect(try await world.vireo("define", definition).contains("Domain '\(name)' defined from"))
    try await world.same("list", "--all")
    try await world.same("dominfo", name)
    try await world.same("dumpxml", name)
    try await world.same("domblklist", name, "--details")
    #expect(try await world.vireo("start", name) == "Domain '\(name)' started\n\n")
    try await waitForAgent()
    for command in ["list", "list --all --title", "list --name", "list --uuid --name"] {
      try await world.same(command)
    }
    for command in [
      "domstate --reason", "domid", "domuuid", "domblkinfo --all", "domiflist", "dumpxml --inactive",
    ] {
      try await world.same("\(command) \(name)")
    }
    try await world.same("domstats", "--state", name)
    #expect(try await !world.run("start", name).status.isSuccess)
    try await world.same("start", name)
  }

  func suspendAndResume() async throws {
    #expect(try await world.vireo("suspend", name) == "Domain '\(name)' suspended\n\n")
    #expect(try await world.same("domstate", name, "--reason") == "paused (user)\n\n")
    #expect(try await world.vireo("resume", name) == "Domain '\(name)' resumed\n\n")
    #expect(try await world.same("domstate", name, "--reason") == "running (unpaused)\n\n")
  }

  func console() async throws {
    let terminal = try PseudoTerminal(
      Program.vireoByName, ["-c", world.daemon.uri, "console", name], name: "vireo", in: world.hermetic)
    try await terminal.expect("Connected to domain '\(name)'")
    try await terminal.expect("Escape character is ^]")
    terminal.send("\r")
    try await terminal.expect("guest# ")
    terminal.send("echo sum-$((20 + 3))\r")
    try await terminal.expect("sum-23")
    terminal.send("\u{1d}")
    #expect(await terminal.wait() == .exited(0))
  }

  func screenshot() async throws {
    let picture = world.scratch.file("picture.png")
    #expect(try await world.vireo("screenshot", name, picture).contains("Screenshot saved to \(picture)"))
    let bytes = FileManager.default.contents(atPath: picture) ?? Data()
    #expect(bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]), "a PNG file")
  }

  func attachAndDetachDisk() async throws {
    let extra = world.scratch.file("extra.img")
    try await world.tool("qemu-img", "create", "-q", "-f", "raw", extra, "8M")
    let attached = try await world.vireo("attach-disk", name, extra, "vdb", "--targetbus", "virtio")
    #expect(attached == "Disk attached successfully\n\n")
    #expect(try await world.same("domblklist", name).contains(extra))
    try await world.same("attach-disk", name, extra, "vdb")
    let detached = try await world.vireo("detach-disk", name, "vdb")
    #expect(detached == "Disk detached successfully\n\n")
    try await eventually("the guest lets the disk go", deadline: .seconds(60)) {
      try await !world.vireo("domblklist", name).contains("vdb")
    }
    try await world.same("detach-disk", name, "vdb")
  }

  func attachAndDetachInterface() async throws {
    let network = try world.scratch.write(
      "<network><name>n</name><bridge name='vb0'/></network>", to: "n.xml")
    try await world.prepare("net-define \(network)")
    try await world.prepare("net-start n")
    let mac = "52:54:00:00:00:07"
    let attached = try await world.vireo(
      "attach-interface", name, "network", "n", "--mac", mac, "--model", "virtio", "--target", "tap7")
    #expect(attached == "Interface attached successfully\n\n")
    #expect(try await world.same("domiflist", name).contains(mac))
    #expect(try await world.vireo("domif-setlink", name, "tap7", "down") == "Device updated successfully\n\n")
    #expect(try await world.same("domif-getlink", name, mac) == "\(mac) down\n")
    try await world.sameCounters("domifstat", name, "tap7")
    let detached = try await world.vireo("detach-interface", name, "network", "--mac", mac)
    #expect(detached == "Interface detached successfully\n\n")
    try await eventually("the guest lets the interface go", deadline: .seconds(60)) {
      try await !world.vireo("domiflist", name).contains(mac)
    }
    try await world.same("detach-interface", name, "network", "--mac", mac)
    try await world.same("detach-device-alias", name, "ua-none")
  }

  func snapshotAndRevert() async throws {
    let made = try await world.vireo("snapshot-create-as", name, "first", "a description")
    #expect(made == "Domain snapshot first created\n")
    try await world.vireo("suspend", name)
    try await world.vireo("snapshot-create-as", name, "second")
    for command in [
      "snapshot-list", "snapshot-list --tree", "snapshot-list --parent", "snapshot-list --leaves",
    ] {
      try await world.same("\(command) \(name)")
    }
    try await world.same("snapshot-info", name, "second")
    try await world.vireo("snapshot-revert", name, "first")
    #expect(try await world.vireo("domstate", name) == "running\n\n")
    try await waitForAgent()
    try await world.vireo("snapshot-delete", name, "first", "--children")
    #expect(try await world.same("snapshot-list", name, "--name") == "\n")
  }

  func saveAndRestore() async throws {
    let state = world.scratch.file("state.img")
    #expect(try await world.vireo("save", name, state).contains("Domain '\(name)' saved to \(state)"))
    #expect(try await world.same("domstate", name, "--reason") == "shut off (saved)\n\n")
    #expect(try await world.vireo("restore", state).contains("Domain restored from \(state)"))
    try await waitForAgent()
    try await world.same("list", "--all")
  }

  func destroyAndUndefine() async throws {
    #expect(try await world.vireo("destroy", name) == "Domain '\(name)' destroyed\n\n")
    try await world.same("domstate", name, "--reason")
    #expect(try await world.vireo("undefine", name) == "Domain '\(name)' has been undefined\n\n")
    #expect(try await world.same("list", "--all", "--name").allSatisfy(\.isNewline))
    try await world.same("dominfo", name)
  }

  /// The agent answers when the guest has booted and runs.
  private func waitForAgent() async throws {
    try await eventually("the guest's agent answers", deadline: .seconds(90)) {
      try await world.virsh("domhostname", name).output.contains("tiny")
    }
  }
}

/// `event --all --loop` of virsh and of vireo side by side, which must print the same.
struct EventWatchers {
  private let programs: [RunningProgram]

  /// Starts both, and returns when all their callbacks are registered with the daemon.
  init(world: DaemonWorld) async throws {
    let kinds = try await world.virsh("event", "--list").output.split(separator: "\n").count
    var programs: [RunningProgram] = []
    for (index, program) in [Program.virsh, Program.vireoAsVirsh].enumerated() {
      let proxy = try CountingProxy(
        path: world.scratch.file("events\(index)"), target: world.daemon.socket, scratch: world.scratch)
      let uri = world.daemon.uri(throughSocket: proxy.path)
      programs.append(
        try world.hermetic.start(program, ["-c", uri, "event", "--all", "--loop"], name: "virsh"))
      try await eventually("\(kinds) callbacks are registered") {
        proxy.calls[.registerDomainEvent, default: 0] >= kinds
      }
    }
    self.programs = programs
  }

  /// Ends both as Ctrl-C would, and compares what they printed.
  func finish(expecting texts: [String]) async throws {
    for program in programs { program.child.signal(SIGINT) }
    let expected = await programs[0].result(deadline: .seconds(60))
    let actual = await programs[1].result(deadline: .seconds(60))
    #expect(actual == expected)
    for text in texts { #expect(actual.output.contains(text), "event \(text)") }
  }
}

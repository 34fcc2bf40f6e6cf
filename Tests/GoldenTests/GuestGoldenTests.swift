import Foundation
import TestSupport
import Testing

/// Kept JSON output of commands that need a guest with an agent.
@Suite("JSON, by command, from a guest", .needsGuest, .inTurn, .timeLimit(.minutes(30)))
struct GuestGoldenTests {
  /// A file name and the command line, in this order; the guest `g` runs.
  static let commands: [(String, String)] = [
    ("guestinfo", "guestinfo g --user --timezone --hostname --disk --interface"),
    ("guest-agent-timeout", "guest-agent-timeout g --timeout 5"),
    ("set-user-sshkeys", "set-user-sshkeys g root keys --reset"),
    ("get-user-sshkeys", "get-user-sshkeys g root"),
    ("qemu-agent-command", "qemu-agent-command g '{\"execute\":\"guest-get-timezone\"}'"),
    ("qemu-monitor-command", "qemu-monitor-command g --return-value query-status"),
    ("qemu-monitor-command-hmp", "qemu-monitor-command g --hmp info name"),
    ("backup-begin", "backup-begin g backup.xml"),
    ("backup-dumpxml", "backup-dumpxml g --xpath //disk/driver"),
  ]

  @Test("stays as it is")
  func json() async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let world = try goldenWorld(scratch)
      try await start(daemon, world, scratch)
      for (file, line) in Self.commands {
        let result = try await world.run(
          Program.vireoByName, ["-c", daemon.uri, "-o", "json", line], name: "vireo", deadline: .seconds(60))
        try GoldenFile(name: "\(file).json").expect(
          stable(result, scratch), sourceLocation: #_sourceLocation)
      }
      try await event(daemon, world, scratch)
    }
  }

  private func event(_ daemon: IsolatedDaemon, _ world: Hermetic, _ scratch: ScratchDirectory) async throws {
    let running = try world.start(
      Program.vireoByName,
      [
        "-c", daemon.uri, "-o", "json", "qemu-monitor-event", "--event", "STOP", "--timeout", "30",
      ], name: "vireo")
    // QEMU says each time that it stops; the first time may be before anybody listens.
    try await eventually("the event comes", deadline: .seconds(60)) {
      try await prepare("suspend g; resume g", daemon, world)
      return !running.child.isRunning
    }
    let result = await running.result(deadline: .seconds(60))
    try GoldenFile(name: "qemu-monitor-event.json").expect(
      stable(result, scratch), sourceLocation: #_sourceLocation)
  }

  private func start(_ daemon: IsolatedDaemon, _ world: Hermetic, _ scratch: ScratchDirectory) async throws {
    let guest = try await TinyGuest.shared()
    let disk = scratch.file("disk.qcow2")
    let made = try await world.run(
      Program.path(of: "qemu-img") ?? "qemu-img", ["create", "-q", "-f", "qcow2", disk, "8M"])
    try #require(made.status.isSuccess, "\(made)")
    let device = """
      <disk type='file' device='disk'>
        <driver name='qemu' type='qcow2'/><source file='\(disk)'/><target dev='vda' bus='virtio'/>
      </disk>
      """
    let backup = """
      <domainbackup mode='pull'><server transport='unix' socket='\(scratch.file("backup.sock"))'/>
        <disks><disk name='vda' type='file'><scratch file='\(scratch.file("scratch.qcow2"))'/></disk></disks>
      </domainbackup>
      """
    try scratch.write("ssh-ed25519 AAAA me@here\nssh-rsa BBBB me@there\n", to: "home/keys")
    try scratch.write(backup, to: "home/backup.xml")
    let definition = try scratch.write(guest.domainXML(name: "g", devices: device), to: "guest.xml")
    try await prepare("define \(definition)", daemon, world)
    try await prepare("start g", daemon, world)
    try await eventually("the guest's agent answers", deadline: .seconds(90)) {
      let answer = try await world.run(
        Program.virsh, ["-c", daemon.uri, "domhostname", "g"], name: "virsh", deadline: .seconds(60))
      return answer.output.contains("tiny")
    }
  }

  private func prepare(_ line: String, _ daemon: IsolatedDaemon, _ world: Hermetic) async throws {
    let result = try await world.run(
      Program.virsh, ["-c", daemon.uri, line], name: "virsh", deadline: .seconds(60))
    guard result.status.isSuccess else { throw FixtureError("\(line): \(result)") }
  }
}

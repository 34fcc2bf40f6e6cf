import Foundation
import TestSupport
import Testing

/// The connection to a daemon's administration: opened at need, lost, opened anew, left behind.
@Suite("Administering a daemon", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct AdminLifeTests {
  @Test("a daemon that does not answer is left behind at the deadline, and others are administered then")
  func deadline() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let silent = try silentDaemon(in: scratch).replacingOccurrences(of: "qemu+", with: "libvirtd+")
      let result = try await world.hermetic.run(
        Program.vireoByName, ["-q", "--timeout", "300ms", "--admin-connect", silent],
        input: """
          server-list
          server-list --timeout 20 --admin-connect '\(world.daemon.adminURI)'
          echo still here

          """, name: "vireo")
      #expect(result.status == .exited(0))
      #expect(result.output.contains("libvirtd") && result.output.hasSuffix("still here"), "\(result)")
      #expect(
        result.error
          == """
          error: standard input:1: the deadline of 0.3 s has passed while connecting to \(silent)
          hint: --timeout says how long a command may take

          """)
    }
  }

  @Test("what is administered is told by errors, with their class")
  func errors() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let uri = world.daemon.adminURI
      let cases: [(String, Int32, String)] = [
        ("client-list nosuch", 3, "\"class\":\"not-found\""),
        ("client-info libvirtd 1000", 3, "\"class\":\"not-found\""),
        ("client-info libvirtd x", 64, "\"class\":\"usage\""),
        ("client-list nosuch", 3, "\"host\":\"\(uri)\""),
      ]
      for (line, status, part) in cases {
        let result = try await world.hermetic.run(
          Program.vireoByName, ["-o", "json", "--admin-connect", uri, line], name: "vireo")
        #expect(result.status == .exited(status), "\(line): \(result)")
        #expect(
          result.error.replacingOccurrences(of: "\": ", with: "\":").contains(part), "\(line): \(result)")
      }
      let nowhere = try await world.hermetic.run(
        Program.vireoByName,
        ["--admin-connect", "libvirtd+unix:///system?socket=\(scratch.file("none"))", "server-list"],
        name: "vireo")
      #expect(nowhere.status == .exited(6), "\(nowhere)")
    }
  }

  @Test("a dry run sets nothing")
  func dryRun() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let uri = world.daemon.adminURI
      let before = try await world.vireo("--admin-connect", uri, "server-threadpool-info", "libvirtd")
      try await world.vireo(
        "--dry-run", "--admin-connect", uri, "server-threadpool-set", "libvirtd", "--max-workers", "77")
      let after = try await world.vireo("--admin-connect", uri, "server-threadpool-info", "libvirtd")
      #expect(before.contains("maxWorkers     : 20"))
      #expect(!after.contains("77"))
    }
  }

  @Test(
    "a daemon killed in mid-session is told, and come back to, in virt-admin's words",
    .enabled(if: FileManager.default.isExecutableFile(atPath: Program.virtAdmin), "no virt-admin"),
    arguments: [Program.virtAdmin, Program.vireoAsVirtAdmin])
  func killedInSession(_ program: String) async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let terminal = try PseudoTerminal(
        program, ["-c", world.daemon.adminURI], name: "virt-admin", in: world.hermetic)
      try await terminal.expect("virt-admin # ")
      terminal.send("srv-threadpool-info libvirtd\r")
      try await terminal.expect("minWorkers     : ")
      try await world.daemon.crash()
      try await terminal.expect("error: Disconnected from libvirtd+unix:///system?socket=")
      terminal.send("srv-threadpool-info libvirtd\r")
      try await terminal.expect("error: Failed to reconnect to the admin server")
      try await terminal.expect("error: no valid connection")
      terminal.send("uri\r")
      try await terminal.expect("error: Failed to connect to the admin server")
      try await world.daemon.restart()
      terminal.send("connect\r")
      try await terminal.expect("Connected to the admin server", deadline: .seconds(20))
      try await world.daemon.crash()
      try await terminal.expect("due to end of file")
      try await world.daemon.restart()
      terminal.send("srv-threadpool-info libvirtd\r")
      try await terminal.expect("Reconnected to the admin server", deadline: .seconds(20))
      try await terminal.expect("minWorkers     : ")
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("virsh has no such commands, and we no virt-admin's")
  func names() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      for line in ["server-list", "help admin"] {
        let result = try await world.run(Program.vireoAsVirsh, [line], name: "virsh")
        #expect(result.status == .exited(1))
      }
      let version = try await world.run(
        Program.vireoByName, ["-c", "test:///default", "version"], name: "vireo")
      #expect(version.output.contains("Running hypervisor"))
    }
  }
}

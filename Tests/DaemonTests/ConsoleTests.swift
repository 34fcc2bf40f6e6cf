import Foundation
import TestSupport
import Testing

/// How a console ends. No guest runs here but the firmware: the device is there all the same.
@Suite("The end of a console", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct ConsoleTests {
  private let definition = """
    <domain type='qemu'>
      <name>quiet</name><memory unit='MiB'>32</memory>
      <os><type arch='x86_64' machine='pc'>hvm</type></os>
      <devices><serial type='pty'/><console type='pty'/></devices>
    </domain>
    """

  private func expectEnd(
    _ status: TestSupport.ExitStatus, of terminal: PseudoTerminal,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let found = await terminal.wait()
    #expect(found == status, "\(terminal.printed)", sourceLocation: sourceLocation)
  }

  /// - Parameter ignoring: a signal that the caller of the program has chosen to ignore.
  private func connected(
    _ options: [String] = [], ignoring: String? = nil,
    _ body: (DaemonWorld, PseudoTerminal) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let file = try scratch.write(definition, to: "quiet.xml")
      try await world.vireo("create", file)
      let arguments = options + ["-c", world.daemon.uri, "console", "quiet"]
      let terminal =
        if let ignoring {
          try PseudoTerminal(
            "/bin/sh", ["-c", "trap '' \(ignoring); exec \"$0\" \"$@\"", Program.vireoByName] + arguments,
            in: world.hermetic)
        } else {
          try PseudoTerminal(Program.vireoByName, arguments, name: "vireo", in: world.hermetic)
        }
      try await terminal.expect("Connected to domain 'quiet'\r\n")
      try await terminal.expect("Escape character is ")
      // Before it is raw, the terminal itself would act on the keys.
      try await terminal.expectRawMode()
      try await body(world, terminal)
    }
  }

  @Test(
    "the escape character leaves", arguments: [([], "\u{1D}"), (["-e", "^a"], "\u{1}"), (["-e", "q"], "q")])
  func escape(_ options: [String], _ key: String) async throws {
    try await connected(options) { _, terminal in
      terminal.send(key)
      try await expectEnd(.exited(0), of: terminal)
    }
  }

  @Test("Ctrl-C goes to the guest; SIGTERM and a hang-up end the program", arguments: [SIGTERM, SIGHUP])
  func signals(_ signal: Int32) async throws {
    try await connected { _, terminal in
      terminal.send("\u{3}")
      try await terminal.expectInputTaken()
      #expect(terminal.child.isRunning, "\(terminal.printed)")
      terminal.child.signal(signal)
      try await expectEnd(.exited(128 + signal), of: terminal)
    }
  }

  @Test("SIGINT ends the program, also where the caller has ignored it", arguments: [nil, "INT"])
  func interrupt(ignoring: String?) async throws {
    try await connected(ignoring: ignoring) { _, terminal in
      terminal.child.signal(SIGINT)
      try await expectEnd(.exited(130), of: terminal)
    }
  }

  @Test("a deadline counts the way to the console only, not the stay there")
  func deadline() async throws {
    try await connected(["--timeout", "3s"]) { _, terminal in
      let end = ContinuousClock.now + .seconds(4)
      try await eventually("the deadline would have passed") { ContinuousClock.now > end }
      terminal.send("\u{1D}")
      try await expectEnd(.exited(0), of: terminal)
    }
  }

  @Test("the guest's end is the console's")
  func guestEnds() async throws {
    try await connected { world, terminal in
      try await world.vireo("destroy", "quiet")
      try await expectEnd(.exited(0), of: terminal)
    }
  }

  @Test("a daemon that dies ends the console")
  func daemonDies() async throws {
    try await connected { world, terminal in
      try await world.daemon.crash()
      try await terminal.expect("the connection to the hypervisor was lost")
      try await expectEnd(.exited(6), of: terminal)
    }
  }
}

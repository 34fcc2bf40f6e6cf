import TestSupport
import Testing

/// What Tab costs over a connection, and what becomes of one that stops.
@Suite("Tab over a connection", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct ConnectionTabTests {
  private static func domain(_ name: String) -> String {
    "<domain type='qemu'><name>\(name)</name><memory>8192</memory><os><type>hvm</type></os></domain>"
  }

  private func session(
    _ world: DaemonWorld, delay: Duration = .zero, freezingAt end: CountingProxy.Procedure? = nil
  ) async throws -> (PseudoTerminal, CountingProxy) {
    let proxy = try CountingProxy(
      path: world.scratch.file("proxy"), target: world.daemon.socket, delay: delay, freezingAt: end,
      scratch: world.scratch)
    let terminal = try PseudoTerminal(
      Program.vireoByName,
      ["--color", "never", "-q", "-c", world.daemon.uri(throughSocket: proxy.path)], name: "vireo",
      in: world.hermetic)
    try await terminal.expect("vireo # ", deadline: .seconds(30))
    return (terminal, proxy)
  }

  @Test("what was just seen costs no round trip, until something changes")
  func memory() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let (first, second) = (
        try scratch.write(Self.domain("alpha"), to: "a.xml"),
        try scratch.write(Self.domain("beta"), to: "b.xml")
      )
      try await world.vireo("define", first)
      let (terminal, proxy) = try await session(world)
      terminal.send("echo warm; list --name --all\r")
      try await terminal.expect("alpha\r\n")
      try await terminal.expect("vireo # ")
      proxy.reset()
      terminal.send("dominfo al\t")
      try await terminal.expect("pha ")
      #expect(proxy.calls[.listDomains] == 1)
      // The list, and the states of all.
      #expect(proxy.totalCalls == 2)
      terminal.send("\u{15}domid al\t\u{15}domname al\t\u{15}dominfo --domain=al\t")
      try await terminal.expect("--domain=al")
      try await terminal.expect("pha ")
      #expect(proxy.totalCalls == 2)
      terminal.send("\u{15}define \(second)\r")
      try await terminal.expect("vireo # ", deadline: .seconds(30))
      terminal.send("dominfo be\t\r")
      try await terminal.expect("UUID:", deadline: .seconds(30))
    }
  }

  @Test("an answer that takes longer than a Tab is there for the next one")
  func slow() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await world.vireo("define", try scratch.write(Self.domain("alpha"), to: "a.xml"))
      let (terminal, proxy) = try await session(world, delay: .milliseconds(600))
      proxy.reset()
      terminal.send("dominfo al\t")
      try await terminal.expect("no answer yet from qemu", deadline: .seconds(30))
      try await terminal.expect("vireo # dominfo al", deadline: .seconds(30))
      try await eventually("both questions are asked") { proxy.totalCalls >= 2 }
      try await eventually("a Tab that finds the answer") {
        terminal.send("\t")
        return terminal.printed.contains("dominfo alpha ")
      }
    }
  }

  @Test("a daemon that stops in the middle of a Tab costs the Tab, and not the session")
  func frozen() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let (terminal, proxy) = try await session(world, freezingAt: .listDomains)
      for _ in 1...3 {
        terminal.send("\u{15}dominfo \t")
        try await terminal.expect("no answer yet from qemu", deadline: .seconds(30))
      }
      // One question is under way, however often one tries.
      #expect(proxy.calls[.listDomains] == 1)
      terminal.send("\u{15}echo 'al'ive\r")
      try await terminal.expect("alive", deadline: .seconds(30))
      try await terminal.expect("vireo # ", deadline: .seconds(30))
    }
  }
}

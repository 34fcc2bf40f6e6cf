import Foundation
import TestSupport
import Testing

/// What only a guest with an agent can do: sleep, switch its processors, and be waited for.
@Suite("A guest's processors, sleep and agent", .needsGuest, .inTurn, .timeLimit(.minutes(30)))
struct GuestPowerTests {
  private let name = "sleeper"

  @Test("the guest is waited for, switches a processor on, sleeps and wakes up")
  func power() async throws {
    try await withScratch { scratch in
      let guest = try await TinyGuest.shared()
      let world = try await DaemonWorld(scratch: scratch)
      let definition = guest.domainXML(name: name)
        .replacingOccurrences(of: "<vcpu>1</vcpu>", with: "<vcpu current='1'>2</vcpu>")
      try await world.prepare("define \(try scratch.write(definition, to: "guest.xml"))")
      try await world.prepare("start \(name)")
      let found = try await world.vireo(
        "-o", "json", "await", name, "--condition", "guest-agent-available", "--timeout", "90",
        deadline: .seconds(100))
      #expect(found.contains(#""condition": "guest-agent-available""#), "\(found)")
      try await processors(world)
      try await suspendAndWake(world)
      try await end(world)
    }
  }

  private func processors(_ world: DaemonWorld) async throws {
    #expect(
      try await world.same("guestvcpus", name)
        == "vcpus          : 0\nonline         : 0\nofflinable     : \n\n")
    try await world.same("vcpucount", name)
    try await world.same("vcpucount", name, "--guest")
    for list in ["0", "1", "9", "x"] { try await world.same("guestvcpus", name, list, "--disable") }
    #expect(try await world.vireo("setvcpu", name, "1", "--enable", "--live") == "\n")
    try await world.wait(for: "vcpus          : 0-1", from: "guestvcpus", name)
    let change = try await world.vireo("-o", "json", "guestvcpus", name, "1", "--enable")
    #expect(
      change.contains(#""vcpuNumbers": [1]"#) || change.contains("\"vcpuNumbers\": [\n    1\n  ]"),
      "\(change)")
    #expect(change.contains(#""enabled": true"#))
    let shown = try await world.same("guestvcpus", name)
    #expect(shown.contains("online         : 0-1\n"))
    try await world.same("vcpucount", name, "--guest", "--live")
    try await world.same("vcpucount", name)
  }

  private func suspendAndWake(_ world: DaemonWorld) async throws {
    #expect(
      try await world.vireo("dompmsuspend", name, "mem") == "Domain '\(name)' successfully suspended\n\n")
    try await world.wait(for: "pmsuspended", from: "domstate", name)
    try await world.same("domstate", name, "--reason")
    let woken = try await world.vireo("-o", "json", "dompmwakeup", name)
    #expect(woken.contains(#""message": "Domain 'sleeper' successfully woken up""#), "\(woken)")
    try await world.wait(for: "running", from: "domstate", name)
    try await world.same("dompmwakeup", name)
    try await world.same("dompmsuspend", name, "mem", "--duration", "5")
  }

  /// Waits for the end before it comes; a reset in between is none.
  private func end(_ world: DaemonWorld) async throws {
    let proxy = try CountingProxy(
      path: world.scratch.file("proxy"), target: world.daemon.socket, scratch: world.scratch)
    let waiting = try world.hermetic.start(
      Program.vireoAsVirsh,
      [
        "-c", world.daemon.uri(throughSocket: proxy.path), "await", name, "--condition", "domain-inactive",
        "--timeout", "60",
      ], name: "virsh")
    try await eventually("the callback is registered") { proxy.calls[.registerDomainEvent] == 1 }
    #expect(try await world.vireo("reset", name) == "Domain '\(name)' was reset\n\n")
    #expect(try await world.vireo("inject-nmi", name) == "\n")
    #expect(waiting.child.isRunning)
    try await world.prepare("destroy \(name)")
    let result = await waiting.result(deadline: .seconds(60))
    #expect(result.status == .exited(0) && result.output == "\n" && result.error.isEmpty, "\(result)")
  }
}

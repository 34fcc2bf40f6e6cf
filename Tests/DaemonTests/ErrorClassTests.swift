import Foundation
import TestSupport
import Testing

/// The classes of errors that only a real hypervisor has.
@Suite("Classes of errors of a daemon", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct ErrorClassTests {
  private struct Report: Decodable {
    struct Body: Decodable {
      var `class`: String
      var hint: String?
      var object: String?
      var host: String
    }
    var error: Body
  }

  @Test("what is there or so already is told apart from what is in the way")
  func already() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try Self.writeDescriptions(to: scratch)
      for line in [
        "define guest.xml", "start guest", "net-define net.xml",
        "pool-define-as p dir --target \(scratch.file("pool"))", "pool-start p --build",
        "vol-create-as p v 1M",
      ] {
        try await world.prepare(line)
      }
      let expected = [
        ("define other.xml", "already", "guest"), ("create guest.xml", "already", "guest"),
        ("start guest", "already", "guest"), ("pool-define-as p dir --target /x", "already", "p"),
        ("pool-start p", "already", "p"), ("pool-build p", "already", "p"),
        ("vol-create-as p v 1M", "already", "v"), ("vol-create p vol.xml", "already", "v"),
        ("net-define other-net.xml", "already", "n"), ("net-destroy n", "already", "n"),
        ("pool-undefine p", "failure", "p"), ("dominfo gues", "not-found", "gues"),
      ]
      for (line, kind, object) in expected {
        let report = try await Self.report(of: line, in: world)
        #expect(report.class == kind && report.object == object, "\(line): \(report)")
        #expect(report.host == world.daemon.uri)
      }
      #expect(try await Self.report(of: "dominfo gues", in: world).hint == "did you mean 'guest'?")
    }
  }

  @Test("an agent that is not there is a failure with a hint, and a deadline only where one has passed")
  func agent() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try Self.writeDescriptions(to: scratch)
      try await world.prepare("create guest.xml")
      let report = try await Self.report(of: "domifaddr guest --source agent", in: world)
      #expect(report.class == "failure")
      #expect(report.hint?.contains("qemu-guest-agent") == true, "\(report)")
    }
  }

  @Test("a daemon that goes away costs a program one object, and no line beside it")
  func lost() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, scratch: scratch)
      let running = try world.hermetic.start(
        Program.vireoByName,
        [
          "-c", world.daemon.uri(throughSocket: proxy.path), "event", "--event", "lifecycle", "--timeout",
          "20",
          "-o", "json",
        ],
        name: "vireo")
      try await eventually("the callback is registered") { proxy.calls[.registerDomainEvent] == 1 }
      try await world.daemon.crash()
      let result = await running.result(deadline: .seconds(60))
      #expect(result.error.split(separator: "\n").count == 1, "\(result)")
      let report = try JSONDecoder().decode(Report.self, from: Data(result.error.utf8)).error
      #expect(report.class == "connection")
      #expect(result.status == .exited(6))
    }
  }

  private static func report(of line: String, in world: DaemonWorld) async throws -> Report.Body {
    let result = try await world.hermetic.run(
      Program.vireoByName, ["-c", world.daemon.uri, "-o", "json", line], name: "vireo")
    #expect(result.output == "" && result.error.split(separator: "\n").count == 1, "\(line): \(result)")
    return try JSONDecoder().decode(Report.self, from: Data(result.error.utf8)).error
  }

  private static func writeDescriptions(to scratch: ScratchDirectory) throws {
    let rest = """
      <memory unit='MiB'>64</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
      <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices></domain>
      """
    let uuid = "<uuid>6695eb01-0000-0000-0000-000000000007</uuid>"
    let files = [
      "guest.xml": "<domain type='qemu'><name>guest</name>\(uuid)\(rest)",
      "other.xml": "<domain type='qemu'><name>guest</name>\(rest)",
      "net.xml": "<network><name>n</name>\(uuid)<bridge name='vbr7'/></network>",
      "other-net.xml": "<network><name>n</name><bridge name='vbr8'/></network>",
      "vol.xml": "<volume><name>v</name><capacity unit='MiB'>1</capacity></volume>",
    ]
    for (name, text) in files { try scratch.write(text, to: "home/\(name)") }
  }
}

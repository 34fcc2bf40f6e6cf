import Foundation
import TestSupport
import Testing

/// Kept JSON output of commands that the test driver refuses, from a private daemon.
@Suite(
  "JSON, by command, from a daemon",
  .enabled(if: Prerequisites.daemon.allowRun, "\(Prerequisites.daemon.explanation)"), .timeLimit(.minutes(3)))
struct DaemonGoldenTests {
  /// A file name and the command line; the domain `d`, the pool `p` with the volume `v` and a secret are there.
  static let commands: [(String, String)] = [
    ("nwfilter-list", "nwfilter-list"), ("secret-list", "secret-list"),
    ("nodedev-list", "nodedev-list --cap net"),
    ("attach-device", "attach-device d disk.xml --config"),
    ("detach-disk-config", "detach-disk d vda --config"),
    ("vol-resize", "vol-resize v 2M p"), ("vol-wipe", "vol-wipe v p"),
    ("pool-capabilities", "pool-capabilities"),
    ("nodememstats", "nodememstats"), ("node-memory-tune", "node-memory-tune"),
    ("allocpages", "allocpages 2M 0"), ("domcapabilities", "domcapabilities qemu --xpath //domain"),
    ("hypervisor-cpu-baseline", "hypervisor-cpu-baseline --model Penryn"),
    ("hypervisor-cpu-compare", "hypervisor-cpu-compare cpus.xml qemu"),
    ("hypervisor-cpu-models", "hypervisor-cpu-models qemu --all"),
    ("cpu-compare", "cpu-compare cpus.xml"),
    ("vol-upload", "vol-upload v data p"), ("vol-download", "vol-download v out p --length 5"),
  ]

  @Test("stays as it is")
  func json() async throws {
    try await withDaemon { daemon, world in
      for (file, line) in Self.commands {
        let result = try await world.run(
          Program.vireoByName, ["-c", daemon.uri, "-o", "json", line], name: "vireo")
        try GoldenFile(name: "\(file).json").expect(
          stable(result, world.scratch), sourceLocation: #_sourceLocation)
      }
    }
  }

  @Test("an event is an object")
  func event() async throws {
    try await withDaemon { daemon, world in
      let proxy = try CountingProxy(
        path: world.scratch.file("proxy"), target: daemon.socket, scratch: world.scratch)
      let running = try world.start(
        Program.vireoByName,
        [
          "-c", daemon.uri(throughSocket: proxy.path), "-o", "json", "event", "--event", "lifecycle",
          "--timeout", "20",
        ], name: "vireo")
      try await eventually("the callback is registered") { proxy.calls[.registerDomainEvent] == 1 }
      try await prepare("undefine d", daemon, world)
      let result = await running.result(deadline: .seconds(30))
      try GoldenFile(name: "event.json").expect(
        stable(result, world.scratch), sourceLocation: #_sourceLocation)
    }
  }

  private func withDaemon(_ body: (IsolatedDaemon, Hermetic) async throws -> Void) async throws {
    try await withScratch { scratch in
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let world = try goldenWorld(scratch)
      let secret = """
        <secret><uuid>6695eb01-0000-0000-0000-000000000002</uuid><usage type='volume'><volume>/v</volume></usage></secret>
        """
      let domain = """
        <domain type='qemu'><name>d</name><uuid>6695eb01-0000-0000-0000-000000000003</uuid>
          <memory unit='MiB'>64</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
          <devices><disk type='file'><source file='/images/b'/><target dev='vda'/></disk></devices></domain>
        """
      for line in [
        "secret-define \(try scratch.write(secret, to: "secret.xml"))",
        "define \(try scratch.write(domain, to: "domain.xml"))",
        "pool-define-as p dir --target \(scratch.file("pool"))", "pool-start p --build",
        "vol-create-as p v 1M",
      ] {
        try await prepare(line, daemon, world)
      }
      try await body(daemon, world)
    }
  }

  private func prepare(_ line: String, _ daemon: IsolatedDaemon, _ world: Hermetic) async throws {
    let result = try await world.run(Program.virsh, ["-c", daemon.uri, line], name: "virsh")
    guard result.status.isSuccess else { throw FixtureError("\(line): \(result)") }
  }
}

import Foundation
import TestSupport
import Testing

extension Prerequisites {
  /// A private daemon, and the virt-admin to compare with.
  fileprivate static let admin = Prerequisites(programs: ["virt-admin": "libvirt-clients"]).and(.daemon)
}

/// The same lines through virt-admin, and through the program under test when it is called virt-admin.
@Suite(
  "Called virt-admin", .needs(.admin), .inTurn, .timeLimit(.minutes(30)))
struct AdminTests {
  /// Command lines, each a script of its own. What one sets holds for those behind it, in either program.
  static let scripts = """
    uri
    version
    server-list extra
    server-list --nosuch
    srv-threadpool-info libvirtd
    srv-threadpool-info nosuch
    srv-threadpool-info
    srv-threadpool-info ''
    srv-threadpool-set libvirtd
    srv-threadpool-set nosuch
    srv-threadpool-set '' --min-workers x
    srv-threadpool-set libvirtd --min-workers x
    srv-threadpool-set libvirtd --min-workers ''
    srv-threadpool-set libvirtd --min-workers -1
    srv-threadpool-set libvirtd --min-workers x --max-workers x --priority-workers x
    srv-threadpool-set libvirtd --min-workers 30 --max-workers 20
    srv-threadpool-set nosuch --min-workers 3
    srv-threadpool-set libvirtd --max-workers 99999999999
    srv-threadpool-set libvirtd --min-workers 30
    srv-threadpool-set libvirtd --min-workers 3 --max-workers 10 --priority-workers 6
    srv-threadpool-set libvirtd 4 11
    srv-threadpool-info libvirtd
    srv-clients-list libvirtd
    client-list nosuch
    client-list ''
    client-info libvirtd 1000
    client-info libvirtd x
    client-info libvirtd -1
    client-info nosuch x
    client-info nosuch 1
    client-info '' x
    client-info libvirtd
    client-disconnect libvirtd 1000
    client-disconnect libvirtd -1
    client-disconnect libvirtd x
    client-disconnect '' x
    client-disconnect nosuch 1
    client-disconnect libvirtd 99999999999999999999
    srv-clients-info libvirtd
    srv-clients-info nosuch
    srv-clients-set libvirtd
    srv-clients-set '' --max-clients x
    srv-clients-set libvirtd --max-clients x
    srv-clients-set libvirtd --max-clients 10 --max-unauth-clients 20
    srv-clients-set libvirtd --max-clients 0
    srv-clients-set libvirtd --max-unauth-clients 30
    srv-clients-set libvirtd 400 40
    srv-clients-set nosuch --max-clients 2
    srv-clients-info libvirtd
    srv-update-tls libvirtd
    server-update-tls nosuch
    server-update-tls
    dmn-log-filters
    daemon-log-filters
    daemon-log-filters '3:util 4:event'; daemon-log-filters
    daemon-log-filters --filters ''; daemon-log-filters
    daemon-log-filters nonsense
    daemon-log-filters a b
    daemon-log-filters --filters
    daemon-log-outputs
    daemon-log-outputs --outputs 1:nonsense
    daemon-log-outputs --outputs 4:stderr; daemon-log-outputs
    daemon-timeout 0
    daemon-timeout
    daemon-timeout --timeout x
    daemon-timeout --timeout -1
    daemon-timeout --timeout 99999999999
    daemon-timeout --timeout 0
    connect
    connect --name nonsense://
    help nosuch
    help domain
    help list
    list
    version --daemon
    cd /
    pwd
    echo a b
    quit
    self-test
    complete -- cl
    complete -- client-info --
    """.split(separator: "\n").map(String.init)

  @Test("gives what virt-admin gives, to the byte and to the status")
  func commands() async throws {
    try await withDaemons { expected, actual, world in
      for globals in [[], ["-q"]] {
        for line in Self.scripts {
          let (theirs, ours) = try await both(globals, line, expected, actual, world)
          #expect(ours == theirs, "\(globals) \(line)")
        }
      }
    }
  }

  @Test("is virt-admin at standard input, too, and without a daemon")
  func sessions() async throws {
    try await withDaemons { expected, _, world in
      // Of one daemon: each has its servers in an order of its own.
      let lines = "srv-list\nconnect\nconnect --name x://\nuri\nconnect\nnosuch\n\npwd\nquit\nuri\n"
      let nowhere = IsolatedAddress("libvirtd+unix:///system?socket=\(world.scratch.file("none"))")
      for globals in [[], ["-q"]] {
        let theirs = try await run(Program.virtAdmin, globals, nil, expected, world, input: lines)
        let ours = try await run(Program.vireoAsVirtAdmin, globals, nil, expected, world, input: lines)
        #expect(ours == theirs)
        for line in ["uri", "pwd", "version", "connect"] {
          let (theirs, ours) = try await both(globals, line, nowhere, nowhere, world)
          #expect(ours == theirs, "\(line)")
        }
      }
    }
  }

  @Test(
    "has virt-admin's global options",
    arguments: [
      "-v", "--version", "--version=x", "-V", "-r uri", "-o json uri", "-c", "-k 1", "-d x pwd", "-d 9 pwd",
      "-t pwd",
    ])
  func globals(_ options: String) async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let words = options.split(separator: " ").map(String.init)
      let theirs = try await world.run(Program.virtAdmin, words, name: "virt-admin")
      let ours = try await world.run(Program.vireoAsVirtAdmin, words, name: "virt-admin")
      #expect(ours == theirs)
    }
  }

  @Test("tells who a client is, and hangs up on it")
  func clients() async throws {
    try await withDaemons { expected, actual, world in
      for daemon in [expected, actual] {
        _ = try world.start(
          Program.virsh, ["-c", daemon.uri, "event", "--loop", "--all"], name: "virsh")
        try await eventually("the client is there") {
          let list = try await run(Program.virtAdmin, ["-q"], "client-list libvirtd", daemon, world)
          return list.output.split(separator: "\n").count == 1
        }
      }
      for line in [
        "client-list libvirtd", "client-info libvirtd ID", "client-disconnect libvirtd ID",
        "client-list libvirtd",
      ] {
        var results: [RunResult] = []
        for (program, daemon) in [(Program.virtAdmin, expected), (Program.vireoAsVirtAdmin, actual)] {
          let list = try await run(Program.virtAdmin, ["-q"], "client-list libvirtd", daemon, world)
          let id = list.output.split(separator: " ").first.map(String.init) ?? "0"
          results.append(
            try await run(
              program, [], line.replacingOccurrences(of: "ID", with: id), daemon, world
            )
            .normalised([.dates, .replacing("\\b\(id)\\b", by: "ID")]))
        }
        #expect(results[1] == results[0], "\(line)")
      }
    }
  }

  private struct IsolatedAddress: AdminAddress {
    let adminURI: String

    init(_ uri: String) { adminURI = uri }
  }

  private func both(
    _ globals: [String], _ line: String, _ expected: any AdminAddress, _ actual: any AdminAddress,
    _ world: Hermetic
  ) async throws -> (RunResult, RunResult) {
    (
      try await run(Program.virtAdmin, globals, line, expected, world),
      try await run(Program.vireoAsVirtAdmin, globals, line, actual, world)
    )
  }

  private func run(
    _ program: String, _ globals: [String], _ line: String?, _ daemon: any AdminAddress, _ world: Hermetic,
    input: String? = nil
  ) async throws -> RunResult {
    let result = try await world.run(
      program, globals + ["-c", daemon.adminURI] + (line.map { [$0] } ?? []), input: input,
      name: "virt-admin")
    return result.normalised([
      .replacing(
        daemon.adminURI.replacingOccurrences(of: "?", with: "\\?").replacingOccurrences(of: "+", with: "\\+"),
        by: "URI")
    ])
  }

  private func withDaemons(
    _ body: (IsolatedDaemon, IsolatedDaemon, Hermetic) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let (first, second) = (
        try await IsolatedDaemon(scratch: scratch), try await IsolatedDaemon(scratch: scratch)
      )
      try await body(first, second, try Hermetic(scratch: scratch))
    }
  }
}

/// Where a daemon's administration is.
private protocol AdminAddress: Sendable {
  var adminURI: String { get }
}

extension IsolatedDaemon: AdminAddress {}

extension RunResult {
  fileprivate func normalised(_ normalisers: [Normaliser]) -> RunResult {
    var copy = self
    copy.output = output.normalised(by: normalisers)
    copy.error = error.normalised(by: normalisers)
    return copy
  }
}

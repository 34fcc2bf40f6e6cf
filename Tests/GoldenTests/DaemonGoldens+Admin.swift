import Foundation
import TestSupport
import Testing

extension DaemonGoldenTests {
  /// The administration of the daemon, which has no clients then.
  static let adminCommands: [(String, String)] = [
    ("server-list", "server-list --filter name=libvirtd"),
    ("server-threadpool-info", "server-threadpool-info libvirtd"),
    ("server-clients-info", "server-clients-info libvirtd"),
    ("client-list", "client-list libvirtd"),
    ("server-threadpool-set", "server-threadpool-set libvirtd --max-workers 30"),
    ("server-clients-set", "server-clients-set libvirtd --max-clients 100 --max-unauth-clients 10"),
    ("daemon-log-filters", "daemon-log-filters"),
    ("daemon-log-filters-set", "daemon-log-filters '3:util 4:event'"),
    ("daemon-log-outputs", "daemon-log-outputs"), ("daemon-timeout", "daemon-timeout --timeout 0"),
    ("server-list-columns", "server-list --columns name,maxWorkers --sort name"),
  ]

  /// About a client whose number is not known before.
  static let clientCommands = [
    ("client-info", "client-info libvirtd ID"), ("client-disconnect", "client-disconnect libvirtd ID"),
  ]

  @Test("a client is told of, and hung up on")
  func client() async throws {
    try await withDaemon { daemon, world in
      _ = try world.start(Program.virsh, ["-c", daemon.uri, "event", "--loop", "--all"], name: "virsh")
      var id = ""
      let administer = ["--admin-connect", daemon.adminURI, "-o"]
      try await eventually("the client is there") {
        id = try await world.run(
          Program.vireoByName, administer + ["name", "client-list", "libvirtd"], name: "vireo"
        ).output.filter(\.isNumber)
        return !id.isEmpty
      }
      for (file, line) in Self.clientCommands {
        let words = line.split(separator: " ").map { $0 == "ID" ? id : String($0) }
        let result = try await world.run(
          Program.vireoByName, administer + ["json"] + words, name: "vireo")
        let text = stable(result, world.scratch)
          .replacingOccurrences(of: "'\(id)'", with: "'ID'")
        try GoldenFile(name: "\(file).json").expect(text, sourceLocation: #_sourceLocation)
      }
    }
  }
}

import Foundation
import TestSupport

/// The time that one command takes for a hundred domains over a slow link: by a pattern, by a loop in the shell, and by
/// a line for each in one connection.
enum Bulk {
  private static let count = 100
  /// There and back it is twice that.
  private static let delay = Duration.milliseconds(10)

  static func measure() async throws {
    try Prerequisites.daemon.require()
    try await withScratch { scratch in
      let hermetic = try Hermetic(scratch: scratch)
      let daemon = try await IsolatedDaemon(scratch: scratch)
      try await Population(hermetic: hermetic, uri: daemon.uri).grow(to: count)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: daemon.socket, delay: delay, scratch: scratch)
      let uri = daemon.uri(throughSocket: proxy.path)
      let loop = "for n in $(seq \(count)); do \"$0\" -q -c \"$1\" autostart domain$n || exit 1; done"
      let lines = (1...count).map { "autostart domain\($0)\n" }.joined()
      let pattern = try await time {
        try await hermetic.run(Program.vireo, ["-q", "-c", uri, "autostart", "domain*"])
      }
      let one = try await time {
        try await hermetic.run(Program.virsh, ["-q", "-c", uri], input: lines, deadline: .seconds(300))
      }
      let many = try await time {
        try await hermetic.run(
          "/bin/sh", ["-c", loop, Program.virsh, uri], deadline: .seconds(600))
      }
      report([
        ("vireo autostart 'domain*'", pattern), ("virsh, lines in one connection", one),
        ("virsh, a loop", many),
      ])
    }
  }

  private static func time(_ run: () async throws -> RunResult) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await run()
    guard result.status.isSuccess else { throw FixtureError("\(result)") }
    return start.duration(to: clock.now).seconds
  }

  private static func report(_ times: [(String, Double)]) {
    print(
      "One command for \(count) domains, at \(Format.number((delay * 2).seconds * 1000, digits: 0)) ms a round trip\n"
    )
    print(Format.left("program", 34) + ["seconds", "to vireo"].map { Format.right($0, 10) }.joined())
    for (name, seconds) in times {
      let ratio = Format.number(seconds / times[0].1, digits: 1)
      print(Format.left(name, 34) + Format.right(Format.number(seconds), 10) + Format.right(ratio, 10))
    }
    print("\nThe bar: both at least 4.0 times vireo.\n")
  }
}

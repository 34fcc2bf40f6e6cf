import Foundation
import TestSupport

/// The calls that list commands make for growing numbers of objects, counted by a proxy before a private daemon.
enum RoundTrips {
  private static let sizes = [10, 100, 1000]
  private static let commands = [
    ["list", "--all"], ["list", "--all", "--title"], ["net-list", "--all"], ["pool-list", "--all"],
    ["vol-list", "volumes"],
  ]

  static func measure() async throws {
    try Prerequisites.daemon.require()
    try await withScratch { scratch in
      let hermetic = try Hermetic(scratch: scratch)
      let daemon = try await IsolatedDaemon(scratch: scratch)
      let proxy = try CountingProxy(path: scratch.file("proxy"), target: daemon.socket, scratch: scratch)
      let uri = daemon.uri(throughSocket: proxy.path)
      let population = Population(hermetic: hermetic, uri: daemon.uri)
      var rows: [String: [String]] = [:]
      for size in sizes {
        try await population.grow(to: size)
        for command in commands {
          for (name, program) in [("virsh", Program.virsh), ("vireo", Program.vireo)] {
            proxy.reset()
            let result = try await hermetic.run(program, ["-c", uri] + command, deadline: .seconds(120))
            let count = result.status.isSuccess ? "\(proxy.totalCalls)" : "failed"
            rows["\(name) \(command.joined(separator: " "))", default: []].append(count)
          }
        }
      }
      report(rows)
    }
  }

  private static func report(_ rows: [String: [String]]) {
    print("Round trips, opening and closing the connection included\n")
    print(Format.left("command", 30) + sizes.map { Format.right("N = \($0)", 10) }.joined())
    for command in commands.map({ $0.joined(separator: " ") }) {
      for name in ["virsh", "vireo"] {
        let counts = rows["\(name) \(command)"] ?? []
        print(Format.left("\(name) \(command)", 30) + counts.map { Format.right($0, 10) }.joined())
      }
    }
  }
}
